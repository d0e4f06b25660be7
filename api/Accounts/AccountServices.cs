using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Security.Passwords;

namespace OcopAnalytics.Api.Accounts;

/// <summary>Users, passwords and what stands on them: ASP.NET Core Identity without its pages.</summary>
public static class AccountServices
{
    /// <summary>Letters a user name is made of.</summary>
    public const string NameLetters = "abcdefghijklmnopqrstuvwxyz0123456789.-_";

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<AuditLog>();
        services.AddSingleton<UnitBook>();
        services.AddSingleton<AccessBook>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<OperationsDb>>().CreateDbContext());
        services.AddIdentityCore<User>(identity => identity.User.AllowedUserNameCharacters = NameLetters).AddUserStore<AccountStore>();
        services.RemoveAll<IPasswordValidator<User>>();
        services.AddScoped<IPasswordValidator<User>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PasswordRules.HashRounds);
        services.AddScoped<SignInDesk>();
        services.AddScoped<PasswordDesk>();
        services.AddScoped<UserDesk>();
        services.AddScoped<TokenDesk>();
        services.AddScoped<Views.ViewDesk>();
        return services;
    }
}
