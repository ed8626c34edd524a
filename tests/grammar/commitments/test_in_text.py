"""Sentences of answers that promise the Chamber something that it will receive, and sentences like them that do not."""

from __future__ import annotations

from datetime import date

import pytest

from generator.grammar.commitments.in_text import CommitmentSentence, commitments
from generator.model.text import Span

ANSWERED = date(2025, 5, 12)


def words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""


def found(text: str) -> list[CommitmentSentence]:
    return list(commitments(text, ANSWERED))


@pytest.mark.parametrize(
    ("sentence", "addressee", "term"),
    [
        ("Ik zal uw Kamer voor de zomer over de uitkomsten informeren.", "uw Kamer", "voor de zomer"),
        (
            "In het eerste kwartaal van 2026 informeer ik uw Kamer over de voortgang.",
            "uw Kamer",
            "In het eerste kwartaal van 2026",
        ),
        ("Het kabinet stuurt uw Kamer eind 2025 een brief over de dijken.", "uw Kamer", "eind 2025"),
        (
            "De minister van Financiën zal de Tweede Kamer hierover binnen twee weken berichten.",
            "de Tweede Kamer",
            "binnen twee weken",
        ),
        ("Uw Kamer wordt dit najaar geïnformeerd over de planning.", "Uw Kamer", "dit najaar"),
        ("Uw Kamer ontvangt het rapport voor 1 juli.", "Uw Kamer", "voor 1 juli"),
        ("De minister van Economische Zaken (EZ) bericht de Kamer in juni.", "de Kamer", "in juni"),
        ("In juni zal ik uw Kamer over de uitkomsten informeren, zo nodig vertrouwelijk.", "uw Kamer", "In juni"),
        ("Hier kom ik in het najaar op terug.", "", "in het najaar"),
        ("Ik kom hierop terug zodra de cijfers bekend zijn.", "", "zodra de cijfers bekend zijn"),
        (
            "Zodra het onderzoek is afgerond, deel ik de resultaten met uw Kamer.",
            "uw Kamer",
            "Zodra het onderzoek is afgerond",
        ),
        ("Wij zullen de Kamer het verslag doen toekomen.", "de Kamer", ""),
        ("Ik zeg toe dat ik uw Kamer nader zal informeren.", "uw Kamer", ""),
        ("Ik verwacht uw Kamer in mei te kunnen informeren.", "uw Kamer", "in mei"),
        ("Ik streef ernaar uw Kamer op korte termijn te informeren over de keuze.", "uw Kamer", "op korte termijn"),
        (
            "De regering is voornemens het voorstel in 2026 aan de Staten-Generaal aan te bieden.",
            "de Staten-Generaal",
            "in 2026",
        ),
        ("Over de verdere uitwerking zal de Kamer worden geïnformeerd.", "de Kamer", ""),
        ("U ontvangt hierover op zo kort mogelijke termijn een brief.", "U", "op zo kort mogelijke termijn"),
        ("De evaluatie wordt medio 2026 naar uw Kamer gestuurd.", "uw Kamer", "medio 2026"),
        ("Na de zomer bied ik uw Kamer een plan van aanpak aan.", "uw Kamer", "Na de zomer"),
        ("Ik zal de gemeenten spreken en uw Kamer over de uitkomst daarvan informeren.", "uw Kamer", ""),
        (
            "De staatssecretaris stelt uw Kamer uiterlijk 15 juni op de hoogte van het besluit.",
            "uw Kamer",
            "uiterlijk 15 juni",
        ),
        ("Mijn ambtgenoot van Economische Zaken zal uw Kamer hierover apart informeren.", "uw Kamer", ""),
        ("Ik hoop de Kamer binnenkort nader te berichten.", "de Kamer", "binnenkort"),
        ("Een brief hierover komt nog dit jaar naar uw Kamer.", "uw Kamer", "nog dit jaar"),
        ("Het rapport zal, voorzien van een reactie, aan de Eerste Kamer worden aangeboden.", "de Eerste Kamer", ""),
        ("Ik ben bereid de Kamer een overzicht te sturen.", "de Kamer", ""),
        ("Uw Kamer kan de nota begin 2026 tegemoetzien.", "Uw Kamer", "begin 2026"),
        ("Ik houd uw Kamer op de hoogte van de gesprekken.", "uw Kamer", ""),
        ("Daarover wordt uw Kamer op een later moment nader geïnformeerd.", "uw Kamer", "op een later moment"),
        (
            "De uitkomsten worden uiterlijk in het derde kwartaal met uw Kamer gedeeld.",
            "uw Kamer",
            "uiterlijk in het derde kwartaal",
        ),
        ("Het rapport over de veren wordt voor de zomer gedeeld met uw Kamer.", "uw Kamer", "voor de zomer"),
        (
            "Zoals toegezegd leg ik het ontwerp na afronding van de toets aan uw Kamer voor.",
            "uw Kamer",
            "na afronding van de toets",
        ),
        ("Ik zal u hierover schriftelijk nader informeren.", "u", ""),
        (
            "Zodra de onderhandelingen zijn afgerond, zal het kabinet uw Kamer informeren over het resultaat.",
            "uw Kamer",
            "Zodra de onderhandelingen zijn afgerond",
        ),
        ("Over de uitkomsten van dit overleg zal ik uw Kamer nader berichten.", "uw Kamer", ""),
        ("Ik zal uw Kamer hierover voor het kerstreces informeren.", "uw Kamer", "voor het kerstreces"),
        ("Ik informeer uw Kamer hier voor de begrotingsbehandeling over.", "uw Kamer", "voor de begrotingsbehandeling"),
        (
            "De resultaten van de evaluatie zullen naar verwachting in het tweede kwartaal van 2025 "
            "aan de Tweede Kamer worden aangeboden.",
            "de Tweede Kamer",
            "in het tweede kwartaal van 2025",
        ),
        (
            "Het onderzoek wordt naar verwachting in september afgerond, waarna ik uw Kamer over de "
            "uitkomsten zal informeren.",
            "uw Kamer",
            "in september",
        ),
        (
            "Na afronding van het onderzoek zal ik de resultaten met uw Kamer delen.",
            "uw Kamer",
            "Na afronding van het onderzoek",
        ),
        ("Het streven is om uw Kamer hierover voor de zomer te informeren.", "uw Kamer", "voor de zomer"),
        ("Ik zal uw Kamer voor de zomer een brief sturen waarin ik hierop nader inga.", "uw Kamer", "voor de zomer"),
        ("Het kabinet komt hier in de Voorjaarsnota op terug.", "", ""),
        (
            "Daarbij zal ook worden ingegaan op de motie; uw Kamer zal daarover voor 1 oktober worden geïnformeerd.",
            "uw Kamer",
            "voor 1 oktober",
        ),
        (
            "De minister voor Rechtsbescherming zal de Kamer over de voortgang van dit traject informeren.",
            "de Kamer",
            "",
        ),
        (
            "De Staatssecretaris van Justitie en Veiligheid informeert uw Kamer in het najaar over de "
            "eerste resultaten.",
            "uw Kamer",
            "in het najaar",
        ),
        ("Mijn ambtgenoot van SZW en ik zullen uw Kamer hierover gezamenlijk informeren.", "uw Kamer", ""),
        ("Hierover wordt uw Kamer separaat geïnformeerd.", "uw Kamer", ""),
        (
            "De Kamer wordt hierover voor het einde van het jaar geïnformeerd.",
            "De Kamer",
            "voor het einde van het jaar",
        ),
        (
            "Uw Kamer zal voor het zomerreces een appreciatie van het voorstel ontvangen.",
            "Uw Kamer",
            "voor het zomerreces",
        ),
        ("Ik verwacht de beleidsreactie begin 2026 aan uw Kamer te kunnen sturen.", "uw Kamer", "begin 2026"),
        (
            "Het wetsvoorstel wordt naar verwachting in het vierde kwartaal van 2025 bij uw Kamer ingediend.",
            "uw Kamer",
            "in het vierde kwartaal van 2025",
        ),
        (
            "Ik ben voornemens om in het eerste kwartaal van 2026 een voortgangsbrief aan uw Kamer te sturen.",
            "uw Kamer",
            "in het eerste kwartaal van 2026",
        ),
        ("De voortgangsrapportage ontvangt uw Kamer eind dit jaar.", "uw Kamer", "eind dit jaar"),
        ("Ik zal de Kamer binnen twee maanden een plan van aanpak doen toekomen.", "de Kamer", "binnen twee maanden"),
        ("Daarom zeg ik u toe dat ik hier voor de zomer op terugkom.", "", "voor de zomer"),
        (
            "Graag kom ik hier bij uw Kamer op terug zodra de verkenning gereed is.",
            "uw Kamer",
            "zodra de verkenning gereed is",
        ),
        ("In de volgende voortgangsbrief zal ik uw Kamer over de stand van zaken informeren.", "uw Kamer", ""),
        (
            "Zoals aangekondigd in mijn brief van 3 maart jl., zal ik uw Kamer medio juni over de "
            "uitwerking informeren.",
            "uw Kamer",
            "medio juni",
        ),
        ("De regering zal de Eerste Kamer schriftelijk op de hoogte stellen van de planning.", "de Eerste Kamer", ""),
        ("Wij zullen uw Kamer hiervan op de hoogte houden.", "uw Kamer", ""),
        ("Ik zal deze vraag betrekken bij de brief die ik eind mei aan uw Kamer zal sturen.", "uw Kamer", "eind mei"),
        ("De kabinetsreactie op dit advies wordt in juni aan uw Kamer aangeboden.", "uw Kamer", "in juni"),
        (
            "Uiterlijk in september zal uw Kamer worden geïnformeerd over de invulling van de taakstelling.",
            "uw Kamer",
            "Uiterlijk in september",
        ),
        (
            "Ik ga hierover met de sector in gesprek en informeer uw Kamer na de zomer over de uitkomst.",
            "uw Kamer",
            "na de zomer",
        ),
        ("Op een later moment zal ik uw Kamer informeren over het vervolg.", "uw Kamer", "Op een later moment"),
        (
            "Het kabinet is bezig met een verkenning en zal uw Kamer daar dit voorjaar over informeren.",
            "uw Kamer",
            "dit voorjaar",
        ),
        ("Een overzicht hiervan zal ik uw Kamer nog voor het debat toesturen.", "uw Kamer", "nog voor het debat"),
        ("Ik hoop uw Kamer voor het zomerreces nader te kunnen informeren.", "uw Kamer", "voor het zomerreces"),
        ("De uitkomsten hiervan zal ik met uw Kamer delen.", "uw Kamer", ""),
        (
            "Het kabinet stuurt de evaluatie met een reactie voor het einde van 2025 naar beide Kamers.",
            "beide Kamers",
            "voor het einde van 2025",
        ),
        ("De Minister van Buitenlandse Zaken zal u hierover nader informeren.", "u", ""),
        (
            "Uw Kamer ontvangt hierover dit najaar een brief van de staatssecretaris van Financiën.",
            "Uw Kamer",
            "dit najaar",
        ),
        ("Hierover zullen wij uw Kamer te zijner tijd nader informeren.", "uw Kamer", "te zijner tijd"),
        (
            "Nog voor de zomer volgt een brief aan uw Kamer over de toekomst van het stelsel.",
            "uw Kamer",
            "Nog voor de zomer",
        ),
        ("Over de precieze vormgeving volgt later dit jaar een Kamerbrief.", "", "later dit jaar"),
        (
            "Het kabinet zal de leden van de D66-fractie hierover in het najaar nader informeren.",
            "de leden van de D66-fractie",
            "in het najaar",
        ),
        ("Ik zal uw Kamer jaarlijks informeren over de voortgang.", "uw Kamer", ""),
        ("Bij de volgende voortgangsrapportage zal ik hierover aan uw Kamer rapporteren.", "uw Kamer", ""),
        ("Ik stuur uw Kamer de onderliggende stukken.", "uw Kamer", ""),
        ("Ik bied uw Kamer op korte termijn de nota van wijziging aan.", "uw Kamer", "op korte termijn"),
        (
            "Daarnaast heb ik opdracht gegeven tot een onderzoek, waarvan ik de resultaten voor 1 "
            "september met uw Kamer zal delen.",
            "uw Kamer",
            "voor 1 september",
        ),
        (
            "Mijn inzet is om uw Kamer hierover vóór de zomer een voorstel te doen toekomen.",
            "uw Kamer",
            "vóór de zomer",
        ),
        ("Het rapport verschijnt in oktober en zal daarna aan uw Kamer worden toegezonden.", "uw Kamer", "in oktober"),
        ("Een afschrift van de brief zal ik u doen toekomen.", "u", ""),
        ("Ik ben graag bereid uw Kamer hierover nader te informeren.", "uw Kamer", ""),
        (
            "Het is mijn voornemen uw Kamer hier in het eerste halfjaar van 2026 over te informeren.",
            "uw Kamer",
            "in het eerste halfjaar van 2026",
        ),
        (
            "De planning is dat uw Kamer het voorstel in het voorjaar van 2026 ontvangt.",
            "uw Kamer",
            "in het voorjaar van 2026",
        ),
        (
            "Wanneer de cijfers over 2024 beschikbaar zijn, deel ik deze met uw Kamer.",
            "uw Kamer",
            "Wanneer de cijfers over 2024 beschikbaar zijn",
        ),
        ("Ik zal uw Kamer hierover informeren in de verzamelbrief van juni.", "uw Kamer", ""),
        ("Over het vervolgproces wordt u voor het meireces geïnformeerd.", "u", "voor het meireces"),
        ("De minister van VWS komt hier in haar brief over de toekomst van de zorg op terug.", "", ""),
        ("Het advies zal, zodra het is ontvangen, met uw Kamer worden gedeeld.", "uw Kamer", "zodra het is ontvangen"),
        ("Ik zal dit nader bezien en u hierover in september informeren.", "u", "in september"),
        (
            "Ik zal uw Kamer daarom in de loop van 2026 nader informeren over de wijze waarop dit wordt vormgegeven.",
            "uw Kamer",
            "in de loop van 2026",
        ),
        (
            "Zodra er meer duidelijkheid is over de financiële gevolgen, zal ik de Kamer daarover berichten.",
            "de Kamer",
            "Zodra er meer duidelijkheid is",
        ),
        (
            "Het kabinet werkt momenteel aan een reactie op het rapport en verwacht deze nog voor het "
            "zomerreces aan uw Kamer te sturen.",
            "uw Kamer",
            "nog voor het zomerreces",
        ),
        (
            "De minister van Landbouw, Natuur en Voedselkwaliteit zal uw Kamer voor 1 april 2026 over "
            "de uitkomsten van het onderzoek informeren.",
            "uw Kamer",
            "voor 1 april 2026",
        ),
        (
            "Na besluitvorming in de ministerraad wordt het voorstel aan uw Kamer toegezonden.",
            "uw Kamer",
            "Na besluitvorming in de ministerraad",
        ),
        (
            "Hierover bent u reeds geïnformeerd en over het vervolg zal ik u dit najaar opnieuw informeren.",
            "u",
            "dit najaar",
        ),
        ("Ten aanzien van de motie-Van Dijk zal ik uw Kamer separaat informeren.", "uw Kamer", ""),
        (
            "In het commissiedebat van 12 juni heb ik dit ook besproken en ik zal uw Kamer hierover "
            "eind september nader berichten.",
            "uw Kamer",
            "eind september",
        ),
        (
            "Uw Kamer wordt uiterlijk eind juni geïnformeerd over de uitkomsten van de bestuurlijke afspraken.",
            "Uw Kamer",
            "uiterlijk eind juni",
        ),
        (
            "De resultaten worden in het voorjaar verwacht en zullen met uw Kamer worden gedeeld.",
            "uw Kamer",
            "in het voorjaar",
        ),
        (
            "Over de vervolgstappen informeert de staatssecretaris van Infrastructuur en Waterstaat de "
            "Kamer in het vierde kwartaal van 2025.",
            "de Kamer",
            "in het vierde kwartaal van 2025",
        ),
        (
            "Een eerste versie hiervan zend ik de Kamer voor de begrotingsbehandeling toe.",
            "de Kamer",
            "voor de begrotingsbehandeling",
        ),
        (
            "Wij verwachten de Kamer in de tweede helft van 2025 een wetsvoorstel te kunnen aanbieden.",
            "de Kamer",
            "in de tweede helft van 2025",
        ),
        (
            "Het kabinet streeft ernaar om het rapport met een appreciatie voor het einde van het jaar "
            "aan beide Kamers aan te bieden.",
            "beide Kamers",
            "voor het einde van het jaar",
        ),
        ("Zoals gevraagd zal ik de Kamer per brief informeren over de kosten.", "de Kamer", ""),
        (
            "Dit betekent dat uw Kamer in het eerste kwartaal van 2026 een uitgewerkt voorstel zal ontvangen.",
            "uw Kamer",
            "in het eerste kwartaal van 2026",
        ),
        (
            "De regering zal de Staten-Generaal over de uitkomst van de notificatie informeren.",
            "de Staten-Generaal",
            "",
        ),
        ("Ik kom daar op korte termijn schriftelijk op terug.", "", "op korte termijn"),
        ("Op dit onderdeel kom ik terug in de toegezegde brief over de jeugdzorg.", "", ""),
        ("Het kabinet zal hier in zijn reactie op het rapport op terugkomen.", "", ""),
        ("De uitkomst van dit gesprek zal ik aan uw Kamer terugkoppelen.", "uw Kamer", ""),
        (
            "U wordt hierover uiterlijk in het derde kwartaal van dit jaar nader geïnformeerd.",
            "U",
            "uiterlijk in het derde kwartaal van dit jaar",
        ),
        ("Voor het overige zal ik uw Kamer op de hoogte blijven houden van relevante ontwikkelingen.", "uw Kamer", ""),
        ("De toegezegde kabinetsreactie zal binnenkort naar de Kamer worden gestuurd.", "de Kamer", "binnenkort"),
        ("Ik zal uw Kamer het afschrift van deze brief toezenden.", "uw Kamer", ""),
        ("Het onderzoek loopt nog; de resultaten deel ik na de zomer met uw Kamer.", "uw Kamer", "na de zomer"),
        (
            "Ik laat dit onderzoeken en zal de Kamer over de resultaten daarvan voor het einde van het jaar inlichten.",
            "de Kamer",
            "voor het einde van het jaar",
        ),
        (
            "De voorhang van het besluit zal naar verwachting begin 2026 aan beide Kamers worden voorgelegd.",
            "beide Kamers",
            "begin 2026",
        ),
        ("Het kabinet informeert uw Kamer hierover zo spoedig mogelijk.", "uw Kamer", "zo spoedig mogelijk"),
        (
            "Ik ben in gesprek met de sector en zal uw Kamer voor de begrotingsbehandeling informeren "
            "over de stand van zaken.",
            "uw Kamer",
            "voor de begrotingsbehandeling",
        ),
        ("De Minister-President zal de Kamer hierover een brief sturen.", "de Kamer", ""),
        ("Uiteraard zal ik uw Kamer op de hoogte houden van de voortgang.", "uw Kamer", ""),
        ("Uw Kamer kan deze reactie in november tegemoetzien.", "Uw Kamer", "in november"),
        ("Daarna zal het wetsvoorstel bij de Tweede Kamer worden ingediend.", "de Tweede Kamer", ""),
        ("Een tijdpad zal ik in de eerstvolgende voortgangsrapportage met uw Kamer delen.", "uw Kamer", ""),
        (
            "Bij de Voorjaarsnota 2026 zal het kabinet de Kamer hierover nader informeren.",
            "de Kamer",
            "Bij de Voorjaarsnota 2026",
        ),
        (
            "Ik zal de uitkomsten, inclusief een appreciatie, voor de zomer van 2026 aan uw Kamer doen toekomen.",
            "uw Kamer",
            "voor de zomer van 2026",
        ),
        (
            "Het rapport stuur ik, vergezeld van een beleidsreactie, in september aan uw Kamer.",
            "uw Kamer",
            "in september",
        ),
        ("De Kamer zal over de voortgang worden geïnformeerd via de halfjaarlijkse voortgangsbrief.", "De Kamer", ""),
        (
            "Ik verwacht de Kamer nog voor het herfstreces te kunnen informeren over de uitkomsten van "
            "de gesprekken met de gemeenten.",
            "de Kamer",
            "nog voor het herfstreces",
        ),
        (
            "Over de verdere invulling van deze maatregel zal de staatssecretaris van Financiën – "
            "Fiscaliteit en Belastingdienst uw Kamer in het Belastingplan informeren.",
            "uw Kamer",
            "",
        ),
        (
            "De Minister voor Langdurige Zorg en Sport zal uw Kamer hierover in het eerste kwartaal "
            "van 2024 per brief informeren.",
            "uw Kamer",
            "",
        ),
        (
            "In de komende voortgangsbrief zal ik hier nader op ingaan en de Kamer informeren over de stand van zaken.",
            "de Kamer",
            "",
        ),
        (
            "Ik zal de aanbevelingen bestuderen en uw Kamer voor het einde van het jaar een reactie doen toekomen.",
            "uw Kamer",
            "voor het einde van het jaar",
        ),
        (
            "Mede namens de minister van Justitie en Veiligheid zal ik uw Kamer hier op korte termijn "
            "nader over berichten.",
            "uw Kamer",
            "op korte termijn",
        ),
        (
            "Momenteel wordt gewerkt aan een plan van aanpak, dat ik naar verwachting in het najaar "
            "aan uw Kamer zal aanbieden.",
            "uw Kamer",
            "in het najaar",
        ),
        (
            "De verkenning is naar verwachting eind 2024 gereed, waarna deze met uw Kamer zal worden gedeeld.",
            "uw Kamer",
            "",
        ),
        (
            "Het eindrapport, dat voor de zomer van 2025 wordt verwacht, zal ik voorzien van een "
            "kabinetsreactie aan de Kamer toezenden.",
            "de Kamer",
            "",
        ),
        (
            "Indicatief zal de wet in 2026 in werking treden; ik zal de Kamer tijdig informeren over "
            "de precieze datum.",
            "de Kamer",
            "",
        ),
        (
            "Ik zal uw Kamer bij de eerstvolgende gelegenheid informeren.",
            "uw Kamer",
            "",
        ),
        (
            "Zodra de Europese Commissie haar voorstel heeft gepubliceerd, ontvangt uw Kamer een BNC-fiche.",
            "uw Kamer",
            "Zodra de Europese Commissie haar voorstel heeft gepubliceerd",
        ),
        (
            "Uw Kamer ontvangt binnen de gebruikelijke termijn van zes weken een fiche over dit voorstel.",
            "Uw Kamer",
            "binnen de gebruikelijke termijn van zes weken",
        ),
        (
            "Ik kom hier in mijn volgende brief nader op terug.",
            "",
            "",
        ),
        (
            "De minister voor Natuur en Stikstof komt hier in het voorjaar van 2024 bij uw Kamer op terug.",
            "uw Kamer",
            "",
        ),
        (
            "Het kabinet beraadt zich hierop en komt hier op een later moment op terug.",
            "",
            "op een later moment",
        ),
        (
            "Ook over dit onderwerp wordt uw Kamer op de hoogte gehouden.",
            "uw Kamer",
            "",
        ),
        (
            "Deze resultaten worden, zodra deze definitief zijn vastgesteld, met de Kamer gedeeld.",
            "de Kamer",
            "zodra deze definitief zijn vastgesteld",
        ),
        (
            "Begin volgend jaar informeer ik de Kamer opnieuw.",
            "de Kamer",
            "Begin volgend jaar",
        ),
        (
            "De resultaten van dit onderzoek worden voor de zomer van 2025 gepubliceerd en aan uw Kamer aangeboden.",
            "uw Kamer",
            "voor de zomer van 2025",
        ),
        (
            "Daarbij hoort ook een uitvoeringstoets, die ik gelijktijdig met het wetsvoorstel aan uw Kamer zal sturen.",
            "uw Kamer",
            "",
        ),
        (
            "De toegezegde brief over de arbeidsmarkt zult u voor de begrotingsbehandeling ontvangen.",
            "u",
            "voor de begrotingsbehandeling",
        ),
        (
            "Het kabinet hecht aan transparantie en zal de Kamer periodiek informeren over de voortgang.",
            "de Kamer",
            "",
        ),
        (
            "Aan de hand van de uitkomsten neem ik een besluit, waarover ik uw Kamer in januari zal informeren.",
            "uw Kamer",
            "in januari",
        ),
        (
            "De monitor wordt in het derde kwartaal naar de Tweede Kamer verzonden.",
            "de Tweede Kamer",
            "in het derde kwartaal",
        ),
        (
            "Uiterlijk medio november zullen wij de Kamer hierover nader informeren.",
            "de Kamer",
            "Uiterlijk medio november",
        ),
        (
            "Na ommekomst van dit advies zal ik mijn reactie daarop aan uw Kamer doen toekomen.",
            "uw Kamer",
            "Na ommekomst van dit advies",
        ),
        (
            "Ik ben voornemens de Kamer vóór de behandeling van de begroting over de keuzes te informeren.",
            "de Kamer",
            "vóór de behandeling van de begroting",
        ),
        (
            "Een en ander zal worden uitgewerkt in een nota, die in september aan uw Kamer wordt gezonden.",
            "uw Kamer",
            "in september",
        ),
        (
            "Uiteraard word u van de verdere ontwikkelingen op de hoogte gehouden.",
            "u",
            "",
        ),
        (
            "Ik heb de inspectie gevraagd dit te onderzoeken en zal de Kamer over de uitkomsten daarvan informeren.",
            "de Kamer",
            "",
        ),
        (
            "Deze vraag zal ik schriftelijk beantwoorden in een brief die uw Kamer voor het debat ontvangt.",
            "uw Kamer",
            "voor het debat",
        ),
        (
            "Daartoe zal ik een wetsvoorstel voorbereiden, dat naar verwachting in 2027 bij uw Kamer wordt ingediend.",
            "uw Kamer",
            "in 2027",
        ),
        (
            "Wij zijn voornemens u hierover eind juni te informeren.",
            "u",
            "eind juni",
        ),
        (
            "De Kamer zal hierover te zijner tijd worden bericht.",
            "De Kamer",
            "te zijner tijd",
        ),
        (
            "Ik zal de Kamer hieromtrent nader informeren.",
            "de Kamer",
            "",
        ),
        (
            "De evaluatie zal de Kamer in het voorjaar van 2026 toegaan.",
            "de Kamer",
            "in het voorjaar van 2026",
        ),
        (
            "Hierover zal ik de Kamer in het kader van de begroting 2026 informeren.",
            "de Kamer",
            "",
        ),
        (
            "De Kamer kan deze nota voor het zomerreces tegemoet zien.",
            "De Kamer",
            "voor het zomerreces",
        ),
        (
            "De resultaten van de audit worden u begin 2026 toegezonden.",
            "u",
            "begin 2026",
        ),
        (
            "Over de resultaten van het overleg met de VNG wordt de Kamer zo spoedig mogelijk geïnformeerd.",
            "de Kamer",
            "zo spoedig mogelijk",
        ),
        (
            "De regering zegt toe de Kamer over de voortgang te zullen informeren.",
            "de Kamer",
            "",
        ),
        (
            "Ik zal uw Kamer een afschrift van mijn antwoord aan de burgemeester sturen.",
            "uw Kamer",
            "",
        ),
        (
            "Met betrekking tot de nieuwe norm zal het kabinet uw Kamer dit jaar een voorstel voorleggen.",
            "uw Kamer",
            "dit jaar",
        ),
        (
            "Naar verwachting zal ik uw Kamer in de tweede helft van dit jaar kunnen informeren over de gekozen route.",
            "uw Kamer",
            "in de tweede helft van dit jaar",
        ),
        (
            "Naar verwachting kan ik uw Kamer eind november nader informeren.",
            "uw Kamer",
            "eind november",
        ),
        (
            "De volgende voortgangsrapportage wordt in december verwacht en daarin zal ik uw Kamer "
            "over dit punt informeren.",
            "uw Kamer",
            "in december",
        ),
        (
            "Ook deze cijfers deel ik dan met uw Kamer.",
            "uw Kamer",
            "",
        ),
        (
            "Ik wil uw Kamer hierover voor de zomer nader informeren.",
            "uw Kamer",
            "voor de zomer",
        ),
        (
            "Het kabinet wil de Kamer voor het einde van het jaar een brede visie sturen.",
            "de Kamer",
            "voor het einde van het jaar",
        ),
        (
            "Voor Prinsjesdag ontvangt uw Kamer de beleidsreactie.",
            "uw Kamer",
            "Voor Prinsjesdag",
        ),
        (
            "De minister van Infrastructuur en Waterstaat heeft het onderzoek laten uitvoeren en zal "
            "de resultaten in mei aan de Kamer sturen.",
            "de Kamer",
            "in mei",
        ),
        (
            "Het voornemen is om de Kamer hierover in januari te berichten.",
            "de Kamer",
            "in januari",
        ),
        (
            "Dit overzicht zal als bijlage bij de voortgangsrapportage aan uw Kamer worden gezonden.",
            "uw Kamer",
            "",
        ),
        (
            "Daarover zal uw Kamer separaat per brief worden geïnformeerd door de minister van Asiel en Migratie.",
            "uw Kamer",
            "",
        ),
        (
            "Uw Kamer zal daarover door de staatssecretaris van VWS worden geïnformeerd.",
            "Uw Kamer",
            "",
        ),
        (
            "Een uitgebreide reactie op het rapport volgt na de zomer in een brief aan uw Kamer.",
            "uw Kamer",
            "na de zomer",
        ),
        (
            "Uw Kamer wordt van de uitkomst op de hoogte gesteld.",
            "Uw Kamer",
            "",
        ),
        (
            "Na het zomerreces stuur ik beide rapporten naar de Kamer.",
            "de Kamer",
            "Na het zomerreces",
        ),
        (
            "Ik zal daarom samen met de minister van BZK uw Kamer in het najaar informeren.",
            "uw Kamer",
            "in het najaar",
        ),
        (
            "De uitkomsten daarvan komen voor het eind van het jaar naar de Kamer.",
            "de Kamer",
            "voor het eind van het jaar",
        ),
        (
            "Hiertoe worden momenteel gesprekken gevoerd met de betrokken partijen, over de uitkomst "
            "waarvan ik uw Kamer nader zal informeren.",
            "uw Kamer",
            "",
        ),
        (
            "De komende maanden wordt dit verder uitgewerkt; hierover wordt uw Kamer in het najaar geïnformeerd.",
            "uw Kamer",
            "in het najaar",
        ),
        (
            "Het kabinet zal de Kamer, zoals gebruikelijk, voorafgaand aan de Europese Raad een "
            "geannoteerde agenda toesturen.",
            "de Kamer",
            "",
        ),
        (
            "De staatssecretaris Rechtsbescherming informeert uw Kamer nog voor het kerstreces over het vervolg.",
            "uw Kamer",
            "nog voor het kerstreces",
        ),
        (
            "Ik heb het WODC gevraagd hier onderzoek naar te doen en zal uw Kamer na oplevering van "
            "het rapport mijn reactie doen toekomen.",
            "uw Kamer",
            "na oplevering van het rapport",
        ),
        (
            "Voor een uitgebreide reactie verwijs ik naar de brief die uw Kamer binnenkort ontvangt.",
            "uw Kamer",
            "binnenkort",
        ),
        (
            "Conform de motie zal ik de Kamer voor 1 november informeren over de mogelijkheden.",
            "de Kamer",
            "voor 1 november",
        ),
        (
            "De Tweede Kamer wordt hier in de loop van dit jaar verder over geïnformeerd.",
            "De Tweede Kamer",
            "in de loop van dit jaar",
        ),
        (
            "De uitwerking hiervan zal ik in de tweede helft van 2025 aan de Tweede Kamer voorleggen.",
            "de Tweede Kamer",
            "in de tweede helft van 2025",
        ),
        (
            "In juni van dit jaar zal ik u informeren over de resultaten van de pilot.",
            "u",
            "In juni van dit jaar",
        ),
        (
            "Een besluit hierover is nog niet genomen; zodra dat wel het geval is, zal ik uw Kamer "
            "daarvan in kennis stellen.",
            "uw Kamer",
            "zodra dat wel het geval is",
        ),
        (
            "Het kabinet zal u daarover zo spoedig mogelijk berichten.",
            "u",
            "zo spoedig mogelijk",
        ),
        (
            "Ik streef ernaar de Kamer de resultaten voor de zomer aan te bieden.",
            "de Kamer",
            "voor de zomer",
        ),
        (
            "Samen met de sector werk ik aan een convenant, waarover ik de Kamer eind dit jaar hoop te informeren.",
            "de Kamer",
            "eind dit jaar",
        ),
        (
            "De regering zal uw Kamer de nota naar aanleiding van het verslag in september doen toekomen.",
            "uw Kamer",
            "in september",
        ),
        (
            "Bij de presentatie van de begroting zal ik uw Kamer hierover nader informeren.",
            "uw Kamer",
            "",
        ),
        (
            "De planning van dit traject wordt in de eerstvolgende brief met uw Kamer gedeeld.",
            "uw Kamer",
            "",
        ),
        (
            "Een reactie op deze motie ontvangt uw Kamer voor het eind van het jaar.",
            "uw Kamer",
            "voor het eind van het jaar",
        ),
        (
            "Over mijn bevindingen zal ik aan de Kamer rapporteren.",
            "de Kamer",
            "",
        ),
    ],
)
def test_a_promise_is_found_with_who_receives_and_until_when(sentence: str, addressee: str, term: str) -> None:
    (one,) = found(sentence)
    assert words(sentence, one.span) == sentence
    assert (words(sentence, one.addressee), words(sentence, one.limit)) == (addressee, term)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ik heb uw Kamer hierover op 3 maart geïnformeerd.",
        "Uw Kamer is hierover eerder geïnformeerd.",
        "De brief is vorige week naar uw Kamer gestuurd.",
        "Vorig jaar ontving uw Kamer de evaluatie.",
        "Indien nodig zal ik uw Kamer nader informeren.",
        "Mocht dat anders worden, dan informeer ik uw Kamer.",
        "Als blijkt dat de norm niet wordt gehaald, informeer ik de Kamer.",
        "De Kamer wordt jaarlijks geïnformeerd over de voortgang.",
        "Periodiek wordt uw Kamer hierover geïnformeerd.",
        "Ik zal uw Kamer hierover niet nader informeren.",
        "De gemeente zal de Kamer van Koophandel informeren.",
        "De Europese Commissie zal het Europees Parlement informeren.",
        "Ik zal de gemeenten hierover informeren.",
        "Het kabinet zal zich in Brussel inzetten voor strengere regels.",
        "Bent u bereid de Kamer hierover te informeren?",
        "De leden van de VVD-fractie vragen of de minister de Kamer zal informeren.",
        "De motie verzoekt de regering de Kamer te informeren.",
        "De Algemene Rekenkamer zal uw Kamer over haar onderzoek informeren.",
        "Hierbij informeer ik uw Kamer over het besluit.",
        "Met deze brief bied ik uw Kamer het rapport aan.",
        "De minister heeft de Kamer toegezegd dat hij de Kamer zal informeren.",
        "Ik kom hierop terug in het antwoord op vraag 12.",
        "Ik zal dit in de Raad aan de orde stellen.",
        "In het gesprek met uw Kamer zal ik de gemeente noemen.",
        "Ik zal de motie die uw Kamer heeft aangenomen met de provincies delen.",
        "In de brief schrijft de stichting: ‘Wij zullen de Kamer informeren.’",
        "De minister zal het rapport aan de gemeenteraad aanbieden.",
        "Waar nodig wordt uw Kamer geïnformeerd.",
        "Ik kan uw Kamer informeren dat het besluit is genomen.",
        "Ik informeerde uw Kamer in het najaar.",
        "Het voorstel zou aan uw Kamer worden gezonden.",
        "Ik zal uw Kamer niet vooruitlopend op het onderzoek informeren.",
        "In mijn brief van 12 mei 2025 heb ik aangegeven dat ik uw Kamer hierover zal informeren.",
        "De toezichthouder zal uw Kamer hierover informeren.",
        "De gemeente informeert de raad voor de zomer over de voortgang.",
        "Ik zal het belang hiervan in de Raad benadrukken en met mijn collega's bespreken.",
        "Het kabinet zal de vragen van uw Kamer betrekken bij de besluitvorming.",
        "Uw Kamer heeft hierover op 1 mei een brief ontvangen.",
        "Zoals ik uw Kamer heb bericht, wordt het onderzoek in het najaar afgerond.",
        "De Kamer is op 20 juni per brief geïnformeerd over de uitkomsten.",
        "Ik verwijs uw Kamer naar de brief die de minister van Defensie op 1 april naar de Kamer heeft gestuurd.",
        "Bij de begroting wordt de Kamer jaarlijks over de uitgaven geïnformeerd.",
        "De rapportage wordt ieder jaar in mei aan de Tweede Kamer aangeboden.",
        "Ik hecht eraan uw Kamer tijdig te informeren.",
        "Het is aan de regering om de Kamer te informeren over de voortgang.",
        "De minister is verplicht de Kamer te informeren.",
        "Op grond van artikel 5 zendt Onze Minister binnen vijf jaar een verslag aan de Staten-Generaal.",
        "Ik zal met uw Kamer in gesprek blijven over dit onderwerp.",
        "Graag ga ik hierover met uw Kamer in debat.",
        "De Europese Commissie zal naar verwachting voor de zomer met een voorstel komen.",
        "Ik zal de Commissie vragen om de lidstaten te informeren.",
        "De inspectie deelt haar bevindingen in het najaar met het ministerie.",
        "Hierbij stuur ik uw Kamer de antwoorden op de vragen van het lid Jansen.",
        "Met deze brief informeer ik uw Kamer over de stand van zaken.",
        "Ik deel met uw Kamer de zorg over de wachttijden.",
        "Het kabinet zal bij de Commissie aandringen op spoedige publicatie van het rapport.",
        "Als de omstandigheden wijzigen, zal ik uw Kamer daarover informeren.",
        "Wanneer uit de gesprekken blijkt dat aanpassing nodig is, informeer ik uw Kamer.",
        "Over eventuele nieuwe ontwikkelingen zal ik uw Kamer informeren indien daar aanleiding toe is.",
        "De leden van de SP-fractie verzoeken de regering de Kamer hierover voor de zomer te informeren.",
        "Deze leden vragen wanneer de Kamer hierover zal worden geïnformeerd.",
        "De minister van Financiën heeft uw Kamer op 3 april over de ramingen geïnformeerd.",
        "Ik heb uw Kamer toegezegd hierop terug te komen.",
        "Zie ook de brief die onlangs aan uw Kamer is gestuurd.",
        "De informatie wordt niet met uw Kamer gedeeld vanwege de vertrouwelijkheid.",
        "Het kabinet kan niet vooruitlopen op de besluitvorming.",
        "Ik kom hier bij de beantwoording van vraag 7 op terug.",
        "Daarop kom ik hieronder terug.",
        "De slachtoffers worden hierover in juni door de gemeente geïnformeerd.",
        "De burgemeester zal de gemeenteraad informeren.",
        "Voor de zomer zal het kabinet een besluit nemen.",
        "Dit voorjaar start ik een pilot in drie gemeenten.",
        "Ik zal mij ervoor inzetten dat de regeling eind 2025 in werking treedt.",
        "Het besluit zal in het najaar in de Staatscourant worden gepubliceerd.",
        "De provincie heeft toegezegd de Kamer te informeren.",
        "Uw Kamer wordt via de begrotingscyclus periodiek geïnformeerd.",
        "Het lid Pieters wil dat de minister de Kamer informeert.",
        "Het is goed gebruik dat het kabinet de Kamer hierover informeert.",
        "Ik acht het van belang dat uw Kamer goed geïnformeerd wordt.",
        "De onderzoeksraad stuurt zijn rapporten altijd aan de Kamer.",
        "De Kamer van Koophandel ontvangt de gegevens voor 1 juli.",
        "Om uw Kamer goed te kunnen informeren, is meer tijd nodig.",
        "De stichting zal haar leden hierover informeren.",
        "Het Parlement zal het voorstel in juni behandelen.",
        "Ik kan hier niet op vooruitlopen en zal de uitkomst afwachten.",
        "Dit zal ik meenemen in mijn gesprekken met de sector.",
        "Nederland zal de andere lidstaten over zijn aanpak informeren.",
        "De evaluatie is in 2023 aan uw Kamer aangeboden.",
        "Aan de hand van het rapport zal ik bepalen of uw Kamer een reactie ontvangt.",
        "Ik ontvang graag suggesties van uw Kamer.",
        "De vraag of ik uw Kamer zal informeren is daarmee beantwoord.",
        "De motie verzoekt de regering om voor de zomer met een plan naar de Kamer te komen.",
        "Mijn ambtsvoorganger heeft toegezegd dat de Kamer hierover zal worden geïnformeerd.",
        (
            "Zoals ook in de beantwoording van de vragen van de leden van de SP-fractie is vermeld, "
            "wordt de Kamer via de begroting geïnformeerd."
        ),
        "In de brief van 14 mei 2024 is de Kamer over de voortgang geïnformeerd.",
        "De Nederlandse Zorgautoriteit zal hierover in het najaar aan de minister rapporteren.",
        "Het RIVM zal de resultaten van het onderzoek in juni publiceren en met het ministerie delen.",
        "De Raad voor de rechtspraak deelt deze cijfers jaarlijks met uw Kamer.",
        "De Kamer kan het kabinet verzoeken hierover te informeren.",
        "Ik zal de Kamer vragen om het voorstel met spoed te behandelen.",
        "Ik zal uw Kamer blijven betrekken bij de uitwerking.",
        "Het kabinet zal zich ervoor inspannen om dit voor het einde van het jaar te regelen.",
        "De ondernemers worden voor 1 juli door de RVO geïnformeerd.",
        "Ik ga voor de zomer met de provincies in gesprek over de uitvoering.",
        "De minister van Financiën stuurt de Europese Commissie in april het herstelplan toe.",
        "Over dit punt is uw Kamer vorige week door de minister van Defensie geïnformeerd.",
        "Ik kan uw Kamer hierover geen nadere informatie geven.",
        "De wijze waarop uw Kamer wordt geïnformeerd, is vastgelegd in de informatieafspraken.",
        "Uw Kamer beschikt in het najaar over alle informatie.",
        "Het staat uw Kamer vrij om in het najaar een voorstel in te dienen.",
        "De commissie-De Jong brengt voor de zomer advies uit aan de minister.",
        "Uit het gesprek met uw Kamer in mei neem ik mee dat de regeling moet worden aangepast.",
        "Conform de afspraken met uw Kamer zal ik de subsidie in 2026 verlagen.",
        "Ik zal dit signaal delen met mijn collega van Onderwijs.",
        "De informatie die ik met uw Kamer deel is afkomstig van de uitvoerders.",
        "Artikel 4.2 bepaalt dat de minister de Kamer informeert.",
        "In het wetsvoorstel is geregeld dat de minister de evaluatie binnen vijf jaar aan de Staten-Generaal zendt.",
        (
            "De leden van de fractie van het CDA vragen de regering om toe te zeggen dat de Kamer voor "
            "de zomer wordt geïnformeerd."
        ),
        "Het kabinet heeft de Kamer in april geïnformeerd en zal de gemeenten in mei informeren.",
        "Op 3 juni sprak ik met uw Kamer over dit onderwerp.",
        "Wij informeren patiënten in het najaar via een campagne.",
        "Tijdens het debat met uw Kamer heb ik dit toegelicht.",
        "Ik zal uw Kamer hier nu niet over informeren, omdat het onderzoek nog loopt.",
        "Als uw Kamer daarmee instemt, zal ik het besluit in mei nemen.",
        "Het advies wordt aan de regering en niet aan de Kamer uitgebracht.",
        "De regering onderschrijft het belang van het tijdig informeren van uw Kamer.",
        "Hiervoor verwijs ik u naar de brief die voor de zomer is verschenen.",
        "Vervolgens stuurt het Europees Parlement het voorstel naar de Raad.",
        "De ACM zal in het najaar rapporteren over de markt.",
        "Er is afgesproken dat gemeenten de raad voor 1 juli informeren.",
        "Ik deel uw Kamer mede dat het onderzoek is afgerond.",
        "Voor de beantwoording van deze vraag verwijs ik uw Kamer naar vraag 3.",
        "Ik bericht u dat de termijn niet wordt gehaald.",
        (
            "De Kamer is het afgelopen jaar meermaals geïnformeerd, zoals in de brief die ik op 3 "
            "maart aan uw Kamer stuurde."
        ),
        "Door de Kamer te informeren voldoet het kabinet aan zijn plicht.",
        "Wij zullen de komende maanden met gemeenten spreken over de vraag hoe zij hun raad informeren.",
        "Ik ben bereid om hierover met uw Kamer van gedachten te wisselen.",
        "De Kamer ontvangt elk jaar in mei het jaarverslag.",
        "De regering zal het voorstel niet aan de Kamer voorleggen.",
        "Volgens de procedure wordt een ontwerpbesluit aan beide Kamers voorgelegd.",
        "In de wet is bepaald dat de evaluatie binnen vijf jaar aan de Staten-Generaal wordt gezonden.",
        "Het artikel verplicht de minister de Kamer te informeren.",
        "Ik zal de Kamer hierover zo nodig nader informeren.",
        "Als er nieuwe feiten zijn, zal ik uw Kamer die melden.",
        "Zoals toegezegd heb ik uw Kamer in maart geïnformeerd.",
        "Uw Kamer is toegezegd dat zij voor de zomer wordt geïnformeerd.",
        "De commissie zal in het najaar aan het kabinet rapporteren.",
        "De inspecteur-generaal zal de Minister informeren, die de Kamer kan informeren.",
        "Het UWV zal cliënten uiterlijk in december informeren.",
        "Het kabinet zal in juni de Voorjaarsnota presenteren.",
        "Ik zal de uitkomsten van het debat met uw Kamer meenemen in de uitwerking.",
        "Nederland zal dit voorjaar een non-paper delen met gelijkgezinde landen.",
        "In het voorjaar ga ik met uw Kamer in gesprek over de contouren.",
        "Op verzoek van uw Kamer zal ik de regeling verlengen.",
        "De leden vragen of zij het rapport voor de zomer zullen ontvangen.",
        "De aan het woord zijnde leden ontvangen graag een tijdpad.",
        "Ik begrijp dat uw Kamer hierover geïnformeerd wil worden.",
        "In het Commissiedebat van 5 juni heb ik toegezegd uw Kamer hierover te zullen informeren.",
        "Gemeenten zullen de Kamer niet rechtstreeks informeren.",
        "Via de website worden burgers hierover geïnformeerd.",
        "Het kabinet stuurt aan op een akkoord voor de zomer.",
        "Wij sturen in de Raad aan op een stevige tekst.",
        "De Kamer wordt op grond van artikel 68 van de Grondwet geïnformeerd.",
        "De bewindspersoon die de Kamer onjuist informeert, komt in de problemen.",
        "De Minister van Defensie informeerde uw Kamer op 12 mei.",
        "Ik meld u dat het onderzoek in de zomer start.",
        "Uw Kamer zal in het najaar over het voorstel stemmen.",
        "Het wetsvoorstel ligt thans bij de Eerste Kamer en zal naar verwachting in juli in werking treden.",
        "Ik deel uw Kamer bij dezen mee dat het besluit is ingetrokken.",
        "De Raad van State zal zijn advies in mei uitbrengen.",
        "Het is aan mijn opvolger om de Kamer te informeren.",
        "Hiermee is uw Kamer geïnformeerd over de stand van zaken.",
        "Het Adviescollege kan de Kamer gevraagd en ongevraagd adviseren.",
        "Ik verzoek de voorzitter uw Kamer te informeren.",
        "Ik zal het Presidium van uw Kamer niet adviseren.",
        "Voor zover mogelijk wordt de Kamer hierover geïnformeerd.",
        "Ik zal de Kamer bij gelegenheid van het debat antwoorden.",
        "De Kamer heeft het wetsvoorstel in 2023 aangenomen en zal het in 2026 evalueren.",
        "Ik zal de minister van Financiën vragen dit te onderzoeken.",
        "De commissie-Brink zal in mei rapporteren aan de minister, die daarna een besluit neemt.",
        "De Kamer is daar in de brief van 5 juni over ingelicht.",
        "Het bestuur zal de leden in de vergadering van juni informeren.",
        "Het is de bedoeling dat gemeenten inwoners voor de zomer informeren.",
        "Ik herken het beeld dat uw Kamer hierover te laat wordt geïnformeerd.",
        "De termijn waarbinnen de Kamer wordt geïnformeerd, bedraagt zes weken.",
        "Een dergelijk besluit zal altijd aan de Kamer worden voorgelegd.",
        "Ik ben met uw Kamer van mening dat de regeling eenvoudiger moet.",
        "Aan uw Kamer is gemeld dat het onderzoek in het najaar gereed is.",
        "Het kabinet zal bezien of het uw Kamer eerder kan informeren.",
        "Voor de zomer zal de Tweede Kamer naar verwachting over de wet stemmen.",
        "De fracties zullen in het debat nader ingaan op dit voorstel.",
        "De onderzoekers sturen hun rapport in juni aan het ministerie.",
        "De NCTV informeert de minister, en de minister informeert in voorkomend geval de Kamer.",
        "Het kabinet zal de Kamer niet over individuele gevallen informeren.",
        "Ik zal hierover in gesprek gaan met de Kamer van Koophandel en de banken.",
        "De motie van het lid De Boer vraagt de regering de Kamer voor de zomer te informeren.",
        "In reactie op deze motie is de Kamer in maart geïnformeerd.",
        "Dat zal ik ook blijven doen.",
        "Er zal een nieuw rapport verschijnen over de gevolgen voor uw Kamer en de samenleving.",
        "Nederland zal de Commissie in september het definitieve plan sturen.",
        "Ik hoop dat uw Kamer spoedig met het wetsvoorstel instemt.",
        "Ik verwacht dat uw Kamer het voorstel in juni zal behandelen.",
        "De minister verwacht dat de provincies in het najaar rapporteren.",
        "Het rapport is als bijlage bij de brief aan uw Kamer gevoegd en zal binnenkort worden gepubliceerd.",
        "De gegevens die u vraagt, kan ik niet voor de zomer leveren.",
        "Uw Kamer ontvangt deze informatie reeds via de begroting.",
        "Ik zal uw Kamer en de bewoners daarbij betrekken.",
        (
            "Het kabinet heeft uw Kamer in de brief van 3 maart geïnformeerd over de wijze waarop het "
            "de motie zal uitvoeren."
        ),
        "Over dergelijke operaties doet het kabinet in het openbaar geen uitspraken.",
        (
            "Het kabinet zal zich tijdens de Raad uitspreken voor een snelle besluitvorming en de "
            "Kamerbreed gesteunde motie uitdragen."
        ),
        "Nederland zal de komende tijd met partners bespreken hoe zij hun parlement informeren.",
        "Ik onderschrijf het belang dat de Kamer tijdig en volledig wordt geïnformeerd.",
        "De VNG zal haar leden en de Kamer via haar website informeren.",
        "De Raad van State heeft advies uitgebracht, dat ik aan uw Kamer heb gezonden.",
        "Dit betekent niet dat uw Kamer hierover niet wordt geïnformeerd.",
        "De minister zal de uitspraak van de rechter afwachten en de gemeente daarna informeren.",
        "In het debat heeft uw Kamer gevraagd om een brief voor de zomer.",
        "Het is gebruikelijk dat de Kamer na afloop van een missie een evaluatie ontvangt.",
        "De gegevens worden door het CBS in het najaar gepubliceerd.",
        "Uw Kamer kan via de website van het CBS de cijfers volgen.",
        "Met de Kamer ben ik van oordeel dat dit anders moet; ik zal dat in Brussel bepleiten.",
        "De Autoriteit Persoonsgegevens zal op korte termijn aan de minister adviseren.",
        "Daarover is de Kamer al in 2022 door mijn ambtsvoorganger geïnformeerd.",
        "De leden van deze fracties zullen dit betrekken bij het debat.",
        "Het Openbaar Ministerie kan de Kamer over individuele zaken geen mededelingen doen.",
        "Burgers die u een brief sturen, krijgen binnen zes weken antwoord.",
        "Ik zie de suggesties van uw Kamer met belangstelling tegemoet.",
    ],
)
def test_what_is_past_conditional_usual_or_for_others_is_no_promise(sentence: str) -> None:
    assert not found(sentence)


def test_only_the_sentences_that_promise_are_taken_of_a_paragraph() -> None:
    text = (
        "Het kabinet deelt die zorg. Ik zal uw Kamer voor 1 juli informeren (zie nr. 5). "
        "Dat is alles. Ik kom hierop terug."
    )
    assert [words(text, each.span) for each in found(text)] == [
        "Ik zal uw Kamer voor 1 juli informeren (zie nr. 5).",
        "Ik kom hierop terug.",
    ]


def test_a_sentence_begins_behind_the_full_stop_of_a_quotation() -> None:
    promise = "Voor 1 juli zal ik uw Kamer daarover informeren."
    (each,) = found(f"Het uitgangspunt luidt: “Regels zijn er voor iedereen.” {promise}")
    assert each.span.start == len("Het uitgangspunt luidt: “Regels zijn er voor iedereen.” ")


def test_without_the_day_of_the_answer_only_a_term_with_its_year_gives_a_day() -> None:
    text = "Ik zal uw Kamer voor de zomer informeren. Ik zal uw Kamer eind 2026 informeren."
    assert [each.due for each in commitments(text)] == [None, date(2026, 12, 31)]


def test_a_time_within_what_the_promise_is_about_is_not_its_term() -> None:
    for text in (
        "Ik zal uw Kamer informeren over de plannen die in 2026 beginnen.",
        "Ik zal uw Kamer informeren over de begroting voor 2026.",
        "Ik zal de Kamer informeren over de cijfers in 2025.",
    ):
        (one,) = found(text)
        assert one.limit is None, text
