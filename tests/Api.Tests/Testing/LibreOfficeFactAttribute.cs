using OcopAnalytics.Testing;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>A test that opens and saves a workbook with LibreOffice Calc; skipped, and said so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (!LibreOffice.HasCalc) Skip = "LibreOffice Calc is not installed (Debian: libreoffice-calc)";
    }

    /// <summary>The workbook as LibreOffice saves it after opening it.</summary>
    public static Task<byte[]> SavedAsync(byte[] workbook) => LibreOffice.SavedAsync(workbook, ".xlsx", "xlsx:Calc MS Excel 2007 XML");
}
