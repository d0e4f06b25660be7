using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using FluentAssertions;
using Xunit;

namespace OcopAnalytics.DuckDb.Tests;

/// <summary>The declarations against both sides: what DuckDB.NET.Data asks for, and what the library has.</summary>
public sealed class BindingSurfaceTests
{
    private static readonly Assembly Bindings = typeof(DuckDBState).Assembly;
    private static readonly Module Consumer = typeof(DuckDBConnection).Module;

    [Fact]
    public void Is_the_assembly_that_the_provider_asks_for()
    {
        var asked = Consumer.Assembly.GetReferencedAssemblies().Single(name => name.Name == "DuckDB.NET.Bindings");

        Bindings.GetName().Version.Should().Be(asked.Version);
        Bindings.GetName().GetPublicKeyToken().Should().Equal(asked.GetPublicKeyToken());
    }

    [Fact]
    public void Declares_every_type_and_member_that_the_provider_names()
    {
        using var file = File.OpenRead(Consumer.FullyQualifiedName);
        using var portable = new PEReader(file);
        var metadata = portable.GetMetadataReader();
        var types = metadata.TypeReferences.Where(type => IsOfBindings(metadata, type)).ToHashSet();
        var members = metadata.MemberReferences
            .Where(member => metadata.GetMemberReference(member).Parent is { Kind: HandleKind.TypeReference } parent
                && types.Contains((TypeReferenceHandle)parent))
            .ToList();

        types.Should().HaveCountGreaterThan(50);
        members.Should().HaveCountGreaterThan(190);
        var missing = types.Select(type => MetadataTokens.GetToken(type))
            .Concat(members.Select(member => MetadataTokens.GetToken(member)))
            .Select(token => Missing(token))
            .Where(message => message is not null);
        missing.Should().BeEmpty();
    }

    [Fact]
    public void Declares_no_function_that_the_library_lacks()
    {
        var library = NativeLibrary.Load("duckdb", Bindings, null);
        var entries = Bindings.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<DllImportAttribute>()?.EntryPoint)
            .Where(entry => entry?.StartsWith("duckdb_", StringComparison.Ordinal) == true)
            .Distinct()
            .ToList();

        entries.Should().HaveCountGreaterThan(150);
        entries.Where(entry => !NativeLibrary.TryGetExport(library, entry!, out _)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(DuckDBResult), 48)]
    [InlineData(typeof(DuckDBString), 16)]
    [InlineData(typeof(DuckDBListEntry), 16)]
    [InlineData(typeof(DuckDBQueryProgress), 24)]
    [InlineData(typeof(DuckDBDate), 4)]
    [InlineData(typeof(DuckDBDateOnly), 8)]
    [InlineData(typeof(DuckDBTime), 8)]
    [InlineData(typeof(DuckDBTimeOnly), 8)]
    [InlineData(typeof(DuckDBTimeTzStruct), 8)]
    [InlineData(typeof(DuckDBTimeTz), 12)]
    [InlineData(typeof(DuckDBTimestampStruct), 8)]
    [InlineData(typeof(DuckDBTimestamp), 16)]
    [InlineData(typeof(DuckDBInterval), 16)]
    [InlineData(typeof(DuckDBHugeInt), 16)]
    [InlineData(typeof(DuckDBUHugeInt), 16)]
    [InlineData(typeof(DuckDBDecimal), 24)]
    [InlineData(typeof(DuckDBBignum), 24)]
    public void Lays_a_structure_out_as_C_does(Type type, int bytes) => Marshal.SizeOf(type).Should().Be(bytes);

    [Fact]
    public void Works_without_the_arrow_library() =>
        AppDomain.CurrentDomain.GetAssemblies().Should().NotContain(
            assembly => assembly.GetName().Name == "Apache.Arrow", "nothing that the warehouse calls touches it");

    private static bool IsOfBindings(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => IsOfBindings(metadata, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference =>
                metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == "DuckDB.NET.Bindings",
            _ => false,
        };
    }

    private static string? Missing(int token)
    {
        try
        {
            _ = Consumer.ResolveMember(token);
            return null;
        }
        catch (Exception error) when (error is MissingMemberException or TypeLoadException)
        {
            return error.Message;
        }
    }
}
