"""The words of PDF itself: they stand in every file, whatever its pages say, and some are surnames, such as Page or Thorn."""

_ENTRIES = """
AcroForm Action ActualText Alternate Annot Annots ArtBox Artifact Ascent Author AvgWidth BaseEncoding BaseFont Binary
BitsPerComponent BitsPerCoordinate BitsPerFlag BleedBox Border Bounds Button Caption CapHeight Catalog CharProcs CharSet
Choice Circle Collection ColorSpace ColorTransform Colors Columns Contents Coords Count Creator CropBox Crypt Dashed Decode
DecodeParms Default DescendantFonts Descent Design Dest Dests Difference Differences DisplayDocTitle Domain Encode Encoding
Export ExtGState Extend Extends Fields Figure Filter First FirstChar Flags Font FontBBox FontDescriptor FontFamily FontFile
FontName FontStretch FontWeight Form FormType Function FunctionType Functions Group Hatch Height Highlight Image Index Indexed
Info Inset Intent Interpolate Invisible ItalicAngle Keywords Kids Knockout Lang Last LastChar Leading Length Length1 Length2
Length3 Limits Line Link Lock Locked Luminosity Mark Markup Mask Matrix Matte MaxWidth MediaBox Metadata MissingWidth Multiply
Name Named Names Next None Normal Note Nums Opacity Open OpenAction Order Ordering Outlines Overlay Page PageLabels PageMode
Pages Panose Parent Part Pattern PatternType Perceptual Popup Predictor Prev Print ProcSet Producer Properties Range Reason
Rect Registry Resources Role Root Rotate Rows Saturation Screen Sect Shading ShadingType Shape Size Solid Span Square Stamp
State Stroke Structure StructParent StructParents Style Subject Subtype Supplement Table Tabs Template Text Title Tool Toggle
Transparency TrimBox Type Underline Usage UseOutlines UserUnit Version View ViewerPreferences Watermark Widget Width Widths
XHeight XObject Zoom
"""
_FONTS = "Courier Helvetica Helvetica-Bold Symbol Times-Roman Times-Bold ZapfDingbats"
_LETTERS = """
Delta Omega Thorn acute ampersand asterisk at bar breve bullet caron cedilla cent circumflex colon comma copyright currency
dagger degree delta dieresis divide dollar eight ellipsis equal exclam five florin four fraction grave greater hyphen less
macron minus multiply nine omega one paragraph percent period plus question quote registered ring section semicolon seven six
slash space sterling thorn three tilde trademark two underscore yen zero
"""

OF_PDF = frozenset(f"/{word}" for word in f"{_ENTRIES}{_FONTS}{_LETTERS}".split())
"""As they are written: names of entries and their usual values, of the fonts that every program has, and of letters."""
