// Says what is being waited for when a page or the answer to a form is slow to come. Without this script the browser's own sign remains.
(function () {
  'use strict';
  const patience = 500;
  const note = document.querySelector('.busy');
  if (!note) return;
  let timer;

  function wait(text) {
    clearTimeout(timer);
    timer = setTimeout(() => { note.textContent = text || note.dataset.text; note.hidden = false; }, patience);
  }

  // A file is brought by the browser, which says so itself, and the page stays.
  const isFile = (path) => path.startsWith('/api/');

  document.addEventListener('submit', (event) => {
    if (!isFile(new URL(event.target.action).pathname)) wait(event.target.dataset.busy);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A place on this page is there already.
    if (link.hasAttribute('download') || isFile(link.pathname) || link.target || link.origin !== location.origin || (link.pathname === location.pathname && link.search === location.search)) return;
    wait(link.dataset.busy);
  });
  // The page is shown again, by the way back.
  for (const back of ['pageshow', 'focus']) window.addEventListener(back, () => { clearTimeout(timer); note.hidden = true; });
})();
