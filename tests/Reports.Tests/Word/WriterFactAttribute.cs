using OcopAnalytics.Testing;

namespace OcopAnalytics.Reports.Tests.Word;

/// <summary>A test that lays out a document with LibreOffice Writer and reads it with poppler; skipped, and said so, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WriterFactAttribute : FactAttribute
{
    public WriterFactAttribute()
    {
        if (!LibreOffice.HasWriter) Skip = "LibreOffice Writer is not installed (Debian: libreoffice-writer)";
        else if (!File.Exists("/usr/bin/pdftotext")) Skip = "No pdftotext here: install the package poppler-utils.";
    }
}
