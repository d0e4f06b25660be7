using Xunit;

// One after another: some measure time, some keep every core busy.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
