"""Phrases in other languages: words told by their form, names around phrases, and what ends and begins a phrase."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

# A text, and each phrase in another language than Dutch.
GERMAN = [
    ("het Lieferkettensorgfaltspflichtengesetz geldt", ["de Lieferkettensorgfaltspflichtengesetz"]),
    ("het Duitse Kraftfahrt-Bundesamt (KBA)", ["de Kraftfahrt-Bundesamt"]),
    ("tolheffing (Infrastrukturabgabengesetz, InfrAG) in", ["de Infrastrukturabgabengesetz"]),
    ("het Bundesverfassungsgericht oordeelde", ["de Bundesverfassungsgericht"]),
    ("de Bundesnetzagentur en het Bundeskartellamt", ["de Bundesnetzagentur", "de Bundeskartellamt"]),
    ("op grond van de Straßenverkehrsordnung", ["de Straßenverkehrsordnung"]),
    ("volgens het Umweltbundesamt is", ["de Umweltbundesamt"]),
    ("de Heinrich-Böll-Stiftung stelt", ["de Heinrich-Böll-Stiftung"]),
    ("«keine Diskriminierung ausländischer Autofahrer»", ["de keine Diskriminierung ausländischer Autofahrer"]),
    (
        "Het Bundesministerium für Verkehr und digitale Infrastruktur (BMVI)",
        ["de Bundesministerium für Verkehr und digitale Infrastruktur"],
    ),
    (
        "het Bundesamt für Wirtschaft und Ausfuhrkontrolle in Eschborn",
        ["de Bundesamt für Wirtschaft und Ausfuhrkontrolle"],
    ),
    (
        "Bundesministerium für wirtschaftliche Zusammenarbeit",
        ["de Bundesministerium für wirtschaftliche Zusammenarbeit"],
    ),
    ("het Gesetz zur Änderung des Atomgesetzes wordt", ["de Gesetz zur Änderung des Atomgesetzes"]),
    ("de Staatsanwaltschaft Köln en het Landgericht München", ["de Staatsanwaltschaft Köln", "de Landgericht München"]),
    ("de Steuerfahndung en het Finanzamt Kleve", ["de Steuerfahndung", "de Finanzamt Kleve"]),
    ("de Süddeutsche Zeitung en de Frankfurter Zeitung", []),
    ("het Bundesamt für Justiz Bonn", ["de Bundesamt für Justiz Bonn"]),
    ("«Wie die Ampel den Atomausstieg verschleppte»", ["de Wie die Ampel den Atomausstieg verschleppte"]),
    ("dat dit «völlig absurd» is", ["de völlig absurd"]),
    ("de Bondsdag, de Bundesrat en de Bundeswehr", []),
    ("de Bundesliga en de Volksbank in Samsung en Bandung", []),
    ("de gemeente Schaamt zich, Angela Müller en Jürgen Schröder", []),
]
FRENCH = [
    (
        "(Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali) heeft",
        ["fr Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali"],
    ),
    (
        "de Loi relative au devoir de vigilance des sociétés mères et des entreprises donneuses d'ordre, in",
        ["fr Loi relative au devoir de vigilance des sociétés mères et des entreprises donneuses d'ordre"],
    ),
    ("de Autorité de régulation des transports klaagt", ["fr Autorité de régulation des transports"]),
    ("het Office français de protection des réfugiés", ["fr Office français de protection des réfugiés"]),
    (
        "de Haute Autorité pour la transparence de la vie publique",
        ["fr Haute Autorité pour la transparence de la vie publique"],
    ),
    (
        "de Commission nationale de l'informatique et des libertés (CNIL)",
        ["fr Commission nationale de l'informatique et des libertés"],
    ),
    ("de Direction générale de l'armement", ["fr Direction générale de l'armement"]),
    ("«c'est une honte», aldus", ["fr c'est une honte"]),
    ("het woord «réarmement» viel", ["fr réarmement"]),
    ("de Service public de Wallonie meldt", ["fr Service public de Wallonie"]),
    ("het Institut royal météorologique", ["fr Institut royal météorologique"]),
    ("heeft de Conseil d'État de Minister gevraagd", ["fr Conseil d'État"]),
    ("het beginsel van «laïcité» in Frankrijk", ["fr laïcité"]),
    ("het comité, het actiecomité en Renée en Desirée", []),
    ("de première van een cliché in het eetcafé", []),
]
ENDS = [
    ("«Groningen Dynamic Update 2019», Assen", ["en Groningen Dynamic Update 2019"]),
    ("«World Energy Outlook 2023» van", ["en World Energy Outlook 2023"]),
    (
        "«Guide to the application of the rules to services of general economic interest (SGEI)».",
        ["en Guide to the application of the rules to services of general economic interest"],
    ),
    (
        "«Yemen: Humanitarian partners urge donors to help [EN/AR]»",
        ["en Yemen: Humanitarian partners urge donors to help [EN/AR]"],
    ),
    ("«HAPKIDO (Approach for Public Key Infrastructure)»", ["en Approach for Public Key Infrastructure"]),
    ("bekend als «the arm's length principle», worden", ["en the arm's length principle"]),
    ("de zogenoemde «end-to-end safeguards» gelden", ["en end-to-end safeguards"]),
    ("een state-of-the-art facility in", ["en state-of-the-art facility"]),
    ("peer-to-peer lending platforms", ["en peer-to-peer lending platforms"]),
    ("het U.S. Department of the Treasury meldt", ["en U.S. Department of the Treasury"]),
    ("de Australian Federal Police, AFP", ["en Australian Federal Police"]),
    ("de maximum sustainable yield (MSY) is", ["en maximum sustainable yield"]),
    (
        "de minimum viable product-aanpak en minimum wage directive (MWD)",
        ["en viable product", "en minimum wage directive"],
    ),
    ("de Liberation Tigers of Tamil Eelam, verder te noemen LTTE", ["en Liberation Tigers of Tamil Eelam"]),
    ("het Network of Zwolle Legal Experts (NZLE)", ["en Network of Zwolle Legal Experts"]),
    ("de Human Rights Watch of Unicef (HRW)", ["en Human Rights Watch"]),
    ("de University of Groningen en de Republic of Kosovo", ["en University of Groningen", "en Republic of Kosovo"]),
    ("de Child Poverty (Scotland) Act 2017 geldt", ["en Child Poverty (Scotland) Act 2017"]),
    (
        "de Data Protection (Charges and Information) Regulations",
        ["en Data Protection (Charges and Information) Regulations"],
    ),
    (
        "OECD, Taxing Wages 2023: Indexation of Labour Taxation and Benefits in Countries, Parijs",
        ["en Taxing Wages 2023: Indexation of Labour Taxation and Benefits in Countries"],
    ),
    ("OECD, Education at a Glance 2023, Parijs", ["en Education at a Glance 2023"]),
    ("EEA, Air quality in Europe 2022, Report", ["en Air quality in Europe 2022"]),
    (
        "het International Zovenant on Economic, Social and Cultural Rights",
        ["en International Zovenant on Economic, Social and Cultural Rights"],
    ),
    ("het Copernicus Climate Change Service", ["en Copernicus Climate Change Service"]),
    ("het Schengen Information System (SIS)", ["en Schengen Information System"]),
    ("geradicaliseerde lone actors", ["en lone actors"]),
    ("de Venice Commission van de Raad van Europa", ["en Venice Commission"]),
    ("de Geneva Conventions en de Hague Convention", ["en Geneva Conventions", "en Hague Convention"]),
    (
        "Monographs on the Evaluation of Carcinogenic Risks to Humans, deel 112",
        ["en Monographs on the Evaluation of Carcinogenic Risks to Humans"],
    ),
    (
        "Report on the Prevention of Kleptocratic Networks in Asia, 2019",
        ["en Report on the Prevention of Kleptocratic Networks in Asia"],
    ),
]
CASES = [
    (
        "(Big Brother Watch and Others v. the United Kingdom), r.o. 350",
        ["en Big Brother Watch and Others v. the United Kingdom"],
    ),
    ("EHRM 27 november 2008, Salduz v. Turkey, § 55", ["en Salduz v. Turkey"]),
    ("in M.S.S. v. Belgium and Greece is", ["en M.S.S. v. Belgium and Greece"]),
    ("in Hirsi Jamaa and Others v. Italy is", ["en Hirsi Jamaa and Others v. Italy"]),
    ("Brown v. Board of Education uit 1954", ["en Brown v. Board of Education"]),
    ("Dobbs v. Jackson Women's Health Organization is", ["en Dobbs v. Jackson Women's Health Organization"]),
    ("het arrest Roe v. Wade en art. 3 v. Nederland", []),
    ("(Jansen v. de Staat) en Kamerstuk 29 v. Italy", []),
]
ALONE = [
    ("de reactie was «unacceptable», aldus", ["en unacceptable"]),
    ("wat ‘likelihood’ heet", ["en likelihood"]),
    ("het begrip “preparedness” is", ["en preparedness"]),
    ("de Duitse «Willkommenskultur» is", ["de Willkommenskultur"]),
    ("«Homeland», ‘team’, «succes» en “deal”", []),
    ("een «monitor» en een ‘loverboy’", []),
]
DUTCH = [
    ("kennisgenomen van de passage over loverboys.", []),
    ("om de security-lanes open te houden", []),
    ("het rapport «Monitoring verwerving Joint Strike Fighter» is", ["en Joint Strike Fighter"]),
    ("het rapport «Evaluatie uitvoering Dutch Good Growth Fund»", ["en Dutch Good Growth Fund"]),
    ("Volvo Car in Born, het station in Goes en kazernes in Well", []),
    ("Wageningen Environmental Research", ["en Wageningen Environmental Research"]),
    ("van Wageningen University & Research, dat", ["en Wageningen University & Research"]),
    ("een argument over letters en een passage in whitepapers", []),
    ("het benzinestation, de intercity, de musical en recidive", []),
]
ALL = [*GERMAN, *FRENCH, *ENDS, *CASES, *ALONE, *DUTCH]


@pytest.mark.parametrize(("text", "phrases"), ALL)
def test_a_phrase_is_found_by_form_and_ends_where_it_ends(text: str, phrases: list[str]) -> None:
    assert [f"{each.language} {text[each.span.start : each.span.end]}" for each in foreign_phrases(text)] == phrases
