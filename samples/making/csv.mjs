// CSV in and out. The columns are those of the submission template, with the reporting unit and the period before them.

import { readFileSync, writeFileSync } from 'node:fs';

const columns = {
  units: ['unit_code', 'from_period', 'unit_name', 'province_name', 'file_prefix'],
  unit_profile: ['data_nature', 'prepared_date', 'official_count', 'leader_count', 'note'],
  product: ['product_code', 'product_name', 'product_group', 'producer_code', 'commune_code', 'listed_date', 'note', 'product_type'],
  producer: ['producer_code', 'producer_name', 'producer_type', 'commune_code', 'joined_date', 'consolidated_date', 'note', 'enterprise_size', 'circular_chain_date'],
  certification: [
    'product_code', 'product_name', 'application_kind', 'evaluation_level', 'evaluation_round', 'evaluation_date',
    'total_score', 'result', 'star_rating', 'decision_no', 'decision_date', 'issuing_authority', 'certificate_no', 'note',
  ],
  training: [
    'training_class_code', 'training_name', 'audience', 'training_level', 'start_date',
    'attendance_count', 'trainee_count', 'note', 'trainee_level', 'producer_type',
  ],
  activity: ['activity_code', 'activity_kind', 'activity_level', 'activity_name', 'held_date', 'document_no', 'note'],
  trade_promotion: [
    'event_code', 'event_kind', 'event_name', 'start_date', 'event_place', 'booth_count', 'producer_count', 'product_count',
    'contract_count', 'contract_vnd', 'note',
  ],
  inspection: [
    'inspection_date', 'product_code', 'producer_code', 'inspecting_body', 'inspection_result',
    'revocation_decision_no', 'revocation_date', 'revocation_ground', 'note',
  ],
  communication: ['communication_code', 'communication_kind', 'communication_name', 'published_date', 'issue_count', 'copy_count', 'note'],
  staff: ['staff_kind', 'staff_level', 'producer_code', 'staff_count', 'note'],
  revenue: ['product_code', 'product_name', 'revenue_vnd', 'worker_count', 'note'],
  craft_village: ['village_code', 'village_name', 'recognised_date', 'product_code', 'note'],
  project: [
    'project_code', 'project_name', 'project_kind', 'commune_code', 'site_name', 'site_code',
    'approved_date', 'started_date', 'finished_date', 'product_codes', 'note',
  ],
  sale_point: [
    'sale_point_code', 'sale_point_name', 'sale_point_kind', 'commune_code', 'address', 'tourist_site_name', 'tourist_site_size',
    'opened_date', 'closed_date', 'note',
  ],
  channel: ['product_code', 'channel_kind', 'channel_name', 'since_date', 'until_date', 'note'],
  product_idea: [
    'idea_code', 'idea_name', 'producer_name', 'product_code', 'outreach_date', 'idea_date', 'plan_date',
    'implementation_date', 'evaluation_date', 'promotion_date', 'supported_date', 'note',
  ],
  judgement: ['target_id', 'verdict', 'evidence', 'judged_date', 'judged_by', 'note'],
  funding: ['funding_year', 'funding_source', 'funding_content', 'planned_vnd', 'mobilised_vnd', 'disbursed_vnd', 'note'],
};

export function writeCsv(path, sheet, rows) {
  const names = sheet === 'units' ? columns.units : ['unit_code', 'period_code', ...columns[sheet]];
  const unknown = rows.flatMap(row => Object.keys(row)).find(key => !names.includes(key));
  if (unknown) throw new Error(`${sheet}: no column ${unknown}`);
  const lines = [names, ...rows.map(row => names.map(name => row[name] ?? ''))];
  writeFileSync(path, lines.map(line => line.map(quoted).join(',')).join('\n') + '\n');
}

export function readCsv(path) {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n').map(fields);
  return lines.map(line => Object.fromEntries(header.map((name, index) => [name, line[index]])));
}

function quoted(value) {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A field is either quoted, with doubled quotes inside, or runs to the next comma.
function fields(line) {
  return [...line.replace(/\r$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
    .map(match => match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
}
