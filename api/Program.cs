using OcopAnalytics.Api.Cli;

return await CommandTree.RunAsync(args, Console.Out, Console.Error);
