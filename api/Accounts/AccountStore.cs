using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;

namespace OcopAnalytics.Api.Accounts;

/// <summary>Users of ASP.NET Core Identity in the operational store.</summary>
public sealed class AccountStore(OperationsDb database) : UserOnlyStore<User, OperationsDb, long>(database);
