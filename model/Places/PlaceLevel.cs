namespace OcopAnalytics.Model.Places;

/// <summary>Level of a place. The district level ended on 30/6/2025: a place with a last day, never a fixed level to build on.</summary>
public enum PlaceLevel { Country, Province, District, Commune }
