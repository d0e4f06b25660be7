using Xunit;

// One house at a time: each builds a warehouse and runs a service on a machine with two cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
