"""The names of programs that make documents: what the properties of a file may say without naming anybody."""

from __future__ import annotations

import re

# Words that producers write about themselves, and the general ones around them; digits count as versions.
_WORDS = frozenset(
    """
    a aba abbyy acrobat action adobe ag agpl aka an antenna apache apfloat apps arbortext artifex aspose ausgabe based
    beta bit bluebeam browser build builder built bullzip by calligra canon cairo cairographics capture cc chrome
    chromium cloud codebase com commercial community compart completepdf component components conversion convert
    converted converter core corel corporation create created creator crystal cutepdf dataflow dcs designer developer
    developers device digital distiller dll distribution document documents docs docx doc dompdf driver draw dvips ed
    edition editor embedded engine enterprise evo excel exe export exported exporter express file files finereader
    firefox fop for foxit fpdf framework free from full generated generator ghostscript global gmbh gnu google gotenberg
    gpl graphics group gs gtk html hummus ii iii ikivo illustrator image images import impress inc incorporated
    indesign industries inkscape internet ios itext itextsharp java javascript jasperreports js jsoup kofax konica
    kyocera latex ld lib libre libreoffice libraries library licence license licensed linux llc ltd luatex lua mac
    macintosh macos mailmerge make maker merge microsoft miktex minolta mobile modified mod module mozilla mpdf ms net
    netherlands nitro nl node none nuance nv ocr ocrmypdf of office one onenote online open openhtmltopdf openoffice
    openpdf openxml optimised optimized optimizer oracle org os outlook output pages paper papercut pc pdf pdfa pdfact
    pdfbox pdfcpu pdfcreator pdfedit pdfelement pdfforge pdfium pdfkit pdflatex pdflib pdfmachine pdfmake pdfmaker
    pdfmerge pdfscanner pdfsharp pdftex pdftk pdfua pdfwriter pentium phantompdf photoshop php pikepdf plugin png
    postscript powerpoint ppt pptx prince print printed printer printing pro process processor producer product
    production professional project ps pscript py pypdf python qpdf qt quark quarkxpress quartz rc readiris reader
    release reportlab reports ricoh robot rtf runtime samsung sap save saved scan scanner scansoft scribus script sdk
    selectpdf server service services sharp siberix skia smartdocuments soda software solutions standard std studio
    suite support swriter synchro syncfusion system systems t tcpdf team technologies telerik test tesseract tex
    texlive the to tool toolkit tools toshiba trial u ubuntu ultimate ultra unicode unix unknown unregistered untitled
    update user using utility v ver version via vip viewer visio vista visual wang weasyprint web webkit weblogic
    windows winnovative with wkhtmltopdf wkhtmltox word wordpad wordperfect work workcentre workflow wps writer www x
    xcode xelatex xep xerces xerox xetex xhtml xml xmp xmpcore xpp xps xsl xyenterprise xyvision zend zlib
    beheerder gebruiker admin administrator onbekend naamloos geen zonder document1 document2 macosx docmosis xential
    docspire corsa decos djuma zaaksysteem reversed dynamic dynamics crm sharepoint teams designs xfinium persits
    asppdf activepdf amyuni zamzar smallpdf ilovepdf sejda pdfill primopdf novapdf dopdf pdffactory easypdf bcl
    expertpdf evopdf spire ironpdf docraptor princexml rave iceni infix pitstop enfocus callas pdftoolbox axaio
    antennahouse formatter ahformatter altsoft ecrion renderx livecycle aem forms experience manager opentext exstream
    stream streamserve papyrus isis quadient inspire scriptura thunderhead smartcommunications windward templafy
    """.split()  # noqa: SIM905 (as a list nobody would read them)
)
_LETTERS = re.compile(r"[^\W\d_]+")
# Longer numbers are no versions: a year and day have eight digits.
_LONG_NUMBER = re.compile(r"\d{9,}")
# What the data service of the Tweede Kamer writes into each file that it hands out.
_HANDED_OUT = re.compile(
    r"File downloaded from https://gegevensmagazijn\.tweedekamer\.nl/OData/v4/2\.0/Document\([0-9a-f-]{36}\)/resource"
)
# The state of its source text that a program was built from.
_BUILD = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{40}|[0-9a-f]{32})(?![0-9a-f])")

# `m156`, `x86`, `jc003`: a letter or two right before a number, or after one.
_VERSION = re.compile(r"(?<![^\W_])(?:[a-z]{1,2}\d{1,8}|\d{1,8}[a-z]\d{0,6})(?![^\W_])")


def names_programs(text: str) -> bool:
    """Whether a text names nothing but programs and their versions, or nothing at all."""
    if _HANDED_OUT.fullmatch(text.strip()):
        return True
    names = _VERSION.sub("", _BUILD.sub("", text.casefold()))
    return _LONG_NUMBER.search(names) is None and all(word in _WORDS for word in _LETTERS.findall(names))
