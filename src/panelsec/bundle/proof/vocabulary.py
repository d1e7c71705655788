"""The words of the PDF format itself: they stand in every file, and some are surnames, such as Page or Thorn."""

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
_SHORT = """
A AA AC AF AH AI AIS AN AP AS Art B BB BC BDC BE BG BG2 BI BM BPC BS C C0 C1 CA CCF CF CFM CI CL CMD CO CP CS CT CV Cap Ch Cols D DA
DCT DL DOS DP DR DS DSS DV DW DW2 Di Div Dm Doc E EF EV Em Ext F FB FD FDF FF FL FS FT FWP Ff Fit FitB FitBH FitBV FitH FitR FitV Fl
Fo G GTS H H1 H2 H3 H4 H5 H6 HF HI HT HTP I IC ID IDS IF IM INV IRT IT IX JS K L LBody LC LE LI LJ LL LLE LLO LS LW LZW Lab Lbl M MC
MCD MCID MCR MH MK ML MN MP MR MS MU N NA NM NP NR NU NZ O OB OBJR OC OCG OCGs OCMD OFF OID ON OP OPI OPM OS Obj Off On Opt P PC PDF
PI PID PO PS PV Pg Q R RB RC RD RF RGB RH RI RL RM RO RP RT RV Ref S SA SE SI SM SP SPS SS ST SV SW Sig St T TA TD TF TH TI TID TK TM
TOC TOCI TP TR TR2 TS TU Tint Tx U UC UE UF UR UR3 URI URL URLS V VA VE VP VS W W2 WC WP WS WT X XFA XML XN XObj XRef XYZ Yes ZaDb ca
op
"""
_VALUES = """
ADBE ASCII85Decode ASCIIHexDecode Aside Attached BaseVersion Before BlockQuote BlendMode Bold Bottom CCITTFaxDecode CIDFontType0
CIDFontType0C CIDFontType2 CIDInit CIDSet CIDSystemInfo CIDToGIDMap CMap CMapName CMapType CalCMYK CalGray CalRGB Center ClassMap Code
CodeSpace ColorBurn ColorDodge Compatible CreationDate DCTDecode Darken DeviceCMYK DeviceGray DeviceN DeviceRGB DocMDP
DocumentFragment EmbeddedFile EmbeddedFiles End Exclusion Extensions ExtensionLevel FENote FileAttachment Filespec FlateDecode
FontFile2 FontFile3 Footer FreeText GoTo GoTo3DView GoToE GoToR HardLight Header Hidden Hide Hue ICCBased IDTree Identity Identity-H
Identity-V ImageB ImageC ImageI ImageMask ImportData Ink JBIG2Decode JBIG2Globals JPXDecode JavaScript Justify LZWDecode Launch Layout
Left LegalAttestation Lighten LineThrough MMType1 MacExpertEncoding MacRomanEncoding MarkInfo Marked ModDate Movie NeedAppearances
NonStruct ObjStm ObjStmStream OCProperties Off OpenType PDFDocEncoding Pagination ParentTree ParentTreeNextKey PieceInfo PolyLine
Polygon Private QuadPoints Redact Rendition ResetForm RichMedia Right RoleMap Ruby RunLengthDecode SMask SMaskInData Script
Separation SetOCGState SigFlags SoftLight Sound Source SpaceAfter SpaceBefore Squiggly StandardEncoding Start StemH StemV StrikeOut
Strong StructElem StructTreeRoot SubmitForm Suspects TBody TFoot THead TextIndent Thread ToUnicode Top Trans Trapped TrueType Type0
Type1 Type1C Type2 Type3 UserProperties Warichu WinAnsiEncoding
"""
_FONTS = "Courier Courier-Bold Courier-Oblique Helvetica-Oblique Helvetica-BoldOblique Times-Italic Times-BoldItalic Helvetica Helvetica-Bold Symbol Times-Roman Times-Bold ZapfDingbats"
_LETTERS = """
Delta Omega Thorn acute ampersand asterisk at bar breve bullet caron cedilla cent circumflex colon comma copyright currency
dagger degree delta dieresis divide dollar eight ellipsis equal exclam five florin four fraction grave greater hyphen less
macron minus multiply nine omega one paragraph percent period plus question quote registered ring section semicolon seven six
slash space sterling thorn three tilde trademark two underscore yen zero
"""

OF_PDF = frozenset(f"/{word}" for word in f"{_ENTRIES}{_SHORT}{_VALUES}{_FONTS}{_LETTERS}".split())
"""As they are written: names of entries and their usual values, of the fonts that every program has, and of letters."""
