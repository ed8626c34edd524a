"""Promises by what is sent, by what the Chamber receives, by another minister and by nouns; and what is like them."""

from __future__ import annotations

from datetime import date

import pytest

from generator.grammar.commitments.in_text import commitments, promising_office
from generator.model.text import Span

ANSWERED = date(2025, 9, 2)


def words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""


@pytest.mark.parametrize(
    ("text", "addressee", "term"),
    [
        (
            "Het herstelplan voor de zeehavens treft uw Kamer in de eerste week van oktober aan.",
            "uw Kamer",
            "in de eerste week van oktober",
        ),
        ("De uitkomst van de veiling komt de Kamer vóór het kerstreces toe.", "de Kamer", "vóór het kerstreces"),
        ("Uw Kamer kan de routekaart voor waterstof begin december tegemoetzien.", "Uw Kamer", "begin december"),
        ("U ontvangt de ontbrekende bijlage nog deze week.", "U", "nog deze week"),
        ("Een bijgewerkte kaart bereikt uw Kamer uiterlijk 1 november.", "uw Kamer", "uiterlijk 1 november"),
        ("De cijfers over de slachthuizen verstrekt de minister u na het zomerreces.", "u", "na het zomerreces"),
        ("Van de afloop van de arbitrage zal ik uw Kamer in kennis stellen.", "uw Kamer", ""),
        (
            "Over de veerdiensten stel ik u voor het einde van de maand op de hoogte.",
            "u",
            "voor het einde van de maand",
        ),
        (
            "Het concept van de visserijnota doen wij de Kamer in het voorjaar van 2026 toekomen.",
            "de Kamer",
            "in het voorjaar van 2026",
        ),
        ("De keuze tussen beide tracés leg ik na de zomer voor aan uw Kamer.", "uw Kamer", "na de zomer"),
        (
            "De raamovereenkomst legt de staatssecretaris binnen drie weken aan de Kamer over.",
            "de Kamer",
            "binnen drie weken",
        ),
        (
            "Het ontwerpbesluit hang ik in het tweede kwartaal van 2026 bij beide Kamers voor.",
            "beide Kamers",
            "in het tweede kwartaal van 2026",
        ),
        ("De novelle zal eind 2025 bij de Tweede Kamer worden ingediend.", "de Tweede Kamer", "eind 2025"),
        (
            "De regering dient het voorstel voor de zomer van 2026 bij de Staten-Generaal in.",
            "de Staten-Generaal",
            "voor de zomer van 2026",
        ),
        ("De lijst van betrokken zwembaden zend ik u binnen een maand toe.", "u", "binnen een maand"),
        ("Mijn bevindingen over de loodsen deel ik in januari met uw Kamer.", "uw Kamer", "in januari"),
        (
            "Over de inzet van de reddingsbrigades rapporteren wij de Kamer bij de begroting 2027.",
            "de Kamer",
            "bij de begroting 2027",
        ),
        (
            "Wat dit gesprek heeft opgeleverd, koppel ik voor het meireces aan uw Kamer terug.",
            "uw Kamer",
            "voor het meireces",
        ),
        ("Op deze aanbeveling zal ik u later dit jaar een reactie geven.", "u", "later dit jaar"),
        (
            "De staatssecretaris van Fiscaliteit buigt zich hierover. Hij zal de Kamer in november berichten.",
            "de Kamer",
            "in november",
        ),
        (
            "Deze vraag betreft de minister van Onderwijs. Zij stuurt uw Kamer dit najaar een brief.",
            "uw Kamer",
            "dit najaar",
        ),
        (
            "Mijn collega van Sociale Zaken onderzoekt dit, waarvan hij de uitkomsten in maart met uw Kamer zal delen.",
            "uw Kamer",
            "in maart",
        ),
        (
            "De minister van Justitie heeft mij laten weten dat zij de Kamer voor de zomer hierover informeert.",
            "de Kamer",
            "voor de zomer",
        ),
        ("Het tracébesluit wordt begin 2026 aan u voorgelegd.", "u", "begin 2026"),
        (
            "Indiening van de wijziging bij uw Kamer is gepland voor het derde kwartaal.",
            "uw Kamer",
            "voor het derde kwartaal",
        ),
        ("Verzending van de antwoorden aan de Kamer volgt uiterlijk 12 december.", "de Kamer", "uiterlijk 12 december"),
        ("Toezending aan uw Kamer is voorzien voor het kerstreces.", "uw Kamer", "voor het kerstreces"),
        (
            "Naar verwachting vindt aanbieding aan de Tweede Kamer in het eerste kwartaal van 2026 plaats.",
            "de Tweede Kamer",
            "in het eerste kwartaal van 2026",
        ),
        (
            "De evaluatie van de pachtwet wordt vier jaar na inwerkingtreding aan de Kamer gezonden.",
            "de Kamer",
            "vier jaar na inwerkingtreding",
        ),
        (
            "Binnen twee jaar na inwerkingtreding stuur ik uw Kamer een eerste verslag.",
            "uw Kamer",
            "Binnen twee jaar na inwerkingtreding",
        ),
        ("Ik kom hier in de tweede helft van september op terug.", "", "in de tweede helft van september"),
        (
            "De stand van de dijkversterking neem ik op in de volgende voortgangsrapportage aan uw Kamer.",
            "uw Kamer",
            "",
        ),
        (
            "De minister van Defensie zal in de komende brief aan de Kamer ingaan op de munitievoorraden.",
            "de Kamer",
            "",
        ),
        ("De gevraagde kaarten worden bij de volgende verzamelbrief aan uw Kamer gevoegd.", "uw Kamer", ""),
        (
            "Wij dragen er zorg voor dat de Kamer het sociaal verslag vóór het debat ontvangt.",
            "de Kamer",
            "vóór het debat",
        ),
        (
            "Ik zeg uw Kamer graag toe dat zij in mei over de opleidingsplaatsen wordt geïnformeerd.",
            "uw Kamer",
            "in mei",
        ),
        (
            "De leden ontvangen van mij voor de begrotingsbehandeling een vergelijking met Denemarken.",
            "De leden",
            "voor de begrotingsbehandeling",
        ),
        ("Een nadere onderbouwing van de tarieven houdt u van mij tegoed.", "u", ""),
        ("De slotverklaring zal ik de Kamer na afloop van de top doen toekomen.", "de Kamer", "na afloop van de top"),
        (
            "Zodra de proef met drones is afgerond, licht ik uw Kamer in over de bevindingen.",
            "uw Kamer",
            "Zodra de proef met drones is afgerond",
        ),
        (
            "De contracten worden vertrouwelijk ter inzage gelegd bij uw Kamer, uiterlijk 1 juli.",
            "uw Kamer",
            "uiterlijk 1 juli",
        ),
        ("Mijn oordeel over het stookverbod zal ik de Kamer in april kenbaar maken.", "de Kamer", "in april"),
        ("De reactie op het rekenkamerrapport ligt voor 15 september bij uw Kamer.", "uw Kamer", "voor 15 september"),
        ("Over de toekomst van de kermissen krijgt uw Kamer in het najaar een brief.", "uw Kamer", "in het najaar"),
        (
            "Het kabinet beraadt zich op de leges. Het zal de Kamer voor Prinsjesdag informeren.",
            "de Kamer",
            "voor Prinsjesdag",
        ),
        (
            "De ministers van Onderwijs en van Financiën werken dit uit. Zij zullen de Kamer in juni berichten.",
            "de Kamer",
            "in juni",
        ),
        (
            "Het rapport over asbest in scholen kan in februari door uw Kamer worden verwacht.",
            "uw Kamer",
            "in februari",
        ),
        ("Daarom praat ik uw Kamer in het voorjaar bij over de aanpak van exoten.", "uw Kamer", "in het voorjaar"),
        ("De mandaatbrief doe ik u per ommegaande toekomen.", "u", "per ommegaande"),
        (
            "Ik beoog uw Kamer het actieplan tegen eenzaamheid in oktober aan te kunnen bieden.",
            "uw Kamer",
            "in oktober",
        ),
        (
            "De Kamer mag de uitwerking van het pachtstelsel in het eerste halfjaar van 2026 verwachten.",
            "De Kamer",
            "in het eerste halfjaar van 2026",
        ),
        ("Op de vraag naar de loonkloof zal ik uw Kamer nog dit jaar antwoord geven.", "uw Kamer", "nog dit jaar"),
        ("De nadere regels worden, na consultatie, aan het parlement overgelegd.", "het parlement", "na consultatie"),
        (
            "Wanneer het advies van de Onderwijsraad er is, stuurt mijn ambtgenoot het met een reactie naar uw Kamer.",
            "uw Kamer",
            "Wanneer het advies van de Onderwijsraad er is",
        ),
        (
            "Ik vraag de directie om een overzicht en breng de Kamer daarvan in juni op de hoogte.",
            "de Kamer",
            "in juni",
        ),
        ("De herziene raming gaat uw Kamer voor het wetgevingsoverleg toe.", "uw Kamer", "voor het wetgevingsoverleg"),
        (
            "De minister van Landbouw neemt de motie over. Hij licht uw Kamer voor het herfstreces in.",
            "uw Kamer",
            "voor het herfstreces",
        ),
        (
            "De staatssecretaris van Cultuur voert hierover gesprekken. In mei zal zij de Kamer daarvan verslag doen.",
            "de Kamer",
            "In mei",
        ),
        (
            "Mijn ambtsgenoot van Economische Zaken bereidt een wet voor; hij dient deze in mei bij de Kamer in.",
            "de Kamer",
            "in mei",
        ),
        (
            "De Minister-President heeft mij bevestigd dat hij de Kamer voor 1 december over de top informeert.",
            "de Kamer",
            "voor 1 december",
        ),
        (
            "Mijn ambtgenoot van Defensie heeft gemeld dat het vlootplan in het voorjaar naar uw Kamer gaat.",
            "uw Kamer",
            "in het voorjaar",
        ),
        ("De bewindslieden van OCW en SZW spreken hierover. Zij komen hier in maart op terug.", "", "in maart"),
        (
            "Uw Kamer ontvangt in dat kader binnenkort ook de beleidsdoorlichting van artikel 12.",
            "Uw Kamer",
            "binnenkort",
        ),
        ("Eind november zal de eindrapportage uw Kamer bereiken.", "uw Kamer", "Eind november"),
        ("De antwoorden op de overige vragen komen u binnen drie weken toe.", "u", "binnen drie weken"),
        (
            "De gewijzigde tekst gaat de Kamer na ommekomst van het advies van de Raad van State toe.",
            "de Kamer",
            "na ommekomst van het advies",
        ),
        (
            "Zodra het jaarplan is vastgesteld, wordt het aan de Kamer overgelegd.",
            "de Kamer",
            "Zodra het jaarplan is vastgesteld",
        ),
        ("De gespreksverslagen zullen aan uw Kamer worden verstrekt.", "uw Kamer", ""),
        (
            "Het convenant zal zo spoedig mogelijk openbaar worden gemaakt en aan uw Kamer worden toegezonden.",
            "uw Kamer",
            "zo spoedig mogelijk",
        ),
        ("Ik stel de onderliggende doorrekening na de zomer aan uw Kamer ter beschikking.", "uw Kamer", "na de zomer"),
        ("Ik zeg toe de Kamer voor de zomer een overzicht te verschaffen.", "de Kamer", "voor de zomer"),
        (
            "Ik wil de Kamer graag in september nader inlichten over de opvang van pleegkinderen.",
            "de Kamer",
            "in september",
        ),
        ("Voor de kerst doen wij u de vergelijking met Vlaanderen toekomen.", "u", "Voor de kerst"),
        (
            "Daarover zal ik de Kamer, samen met de minister van VRO, uiterlijk in april rapporteren.",
            "de Kamer",
            "uiterlijk in april",
        ),
        (
            "Het kabinet zal zijn opvatting over de pensioenleeftijd na de formatie aan de Kamer kenbaar maken.",
            "de Kamer",
            "",
        ),
        ("De Kamer wordt op de hoogte gehouden van de voortgang van de ruiming.", "De Kamer", ""),
        ("Over het verloop van de proef houd ik u op de hoogte.", "u", ""),
        (
            "Het wetsvoorstel gratis schoolmaaltijden zal voor het zomerreces worden ingediend bij de Tweede Kamer.",
            "de Tweede Kamer",
            "voor het zomerreces",
        ),
        ("Ik zal dit bespreken met de havenbedrijven en u daarover berichten.", "u", ""),
        (
            "Mijn reactie op het initiatief van het lid Vos volgt voor de begrotingsbehandeling aan uw Kamer.",
            "uw Kamer",
            "voor de begrotingsbehandeling",
        ),
        ("Van de vorderingen doen wij in de volgende monitor verslag aan de Kamer.", "de Kamer", ""),
        (
            "Voorlegging aan beide Kamers is beoogd in het voorjaar van 2026.",
            "beide Kamers",
            "in het voorjaar van 2026",
        ),
        ("De Kamer zal hiervan per omgaande op de hoogte worden gesteld.", "De Kamer", "per omgaande"),
        ("De toegezegde factsheet zal voor het rondetafelgesprek in het bezit van de Kamer zijn.", "de Kamer", ""),
        ("In de volgende voortgangsbrief treft uw Kamer een uitsplitsing naar regio aan.", "uw Kamer", ""),
        (
            "Het plan is om de Kamer hier nog voor de jaarwisseling over te berichten.",
            "de Kamer",
            "nog voor de jaarwisseling",
        ),
        ("Op 15 oktober bied ik de Kamer het klimaatplan aan.", "de Kamer", "Op 15 oktober"),
        ("Hierover wordt uw Kamer door de staatssecretaris van VWS in juni nader geïnformeerd.", "uw Kamer", "in juni"),
        (
            "De ramingen worden geactualiseerd en komen bij de Najaarsnota naar de Kamer.",
            "de Kamer",
            "bij de Najaarsnota",
        ),
        (
            "Mijn toelichting hierop stuur ik de leden van de fractie van Volt voor het mondeling overleg.",
            "de leden van de fractie van Volt",
            "voor het mondeling overleg",
        ),
        ("Ik laat dit uitzoeken en laat uw Kamer de uitkomst in februari weten.", "uw Kamer", "in februari"),
        (
            "Een gezamenlijke brief van de minister van EZ en mij zal de Kamer deze herfst bereiken.",
            "de Kamer",
            "deze herfst",
        ),
        (
            "De uitwerking van het loodsgeldstelsel zal ik u in het eerste halfjaar van 2026 presenteren.",
            "u",
            "in het eerste halfjaar van 2026",
        ),
        ("Uiterlijk in week 48 doe ik u een voorstel toekomen.", "u", "Uiterlijk in week 48"),
        ("De nieuwe tarieven zal ik voor 1 december aan uw Kamer bekendmaken.", "uw Kamer", "voor 1 december"),
        ("Ik zal ervoor zorgen dat uw Kamer de stukken voor het debat ontvangt.", "uw Kamer", "voor het debat"),
        ("De Kamer zal de definitieve lijst voor Kerstmis krijgen.", "De Kamer", "voor Kerstmis"),
        ("Voor een overzicht verwijs ik naar de nota die u in oktober tegemoet kunt zien.", "u", "in oktober"),
        (
            "Over de toekomst van de waddenveren leg ik in het voorjaar een voorstel aan de Kamer voor.",
            "de Kamer",
            "in het voorjaar",
        ),
        ("De gespreksagenda wordt, na vaststelling, ook aan uw Kamer gezonden.", "uw Kamer", "na vaststelling"),
        ("De stand van zaken wordt in de volgende halfjaarrapportage aan uw Kamer toegelicht.", "uw Kamer", ""),
        ("In mijn volgende brief aan de Kamer zal ik hier uitgebreider bij stilstaan.", "de Kamer", ""),
        ("De regering komt in het najaar met een wetsvoorstel naar de Kamer.", "de Kamer", "in het najaar"),
        ("Ik verwacht uw Kamer hierover medio 2026 uitsluitsel te kunnen geven.", "uw Kamer", "medio 2026"),
        (
            "Uw Kamer zal ik na afloop van het gesprek met de visserijsector nader berichten.",
            "Uw Kamer",
            "na afloop van het gesprek",
        ),
        ("Nadere informatie over de aanbesteding volgt in de Kamerbrief van oktober.", "", ""),
        ("Het streven is dat de Kamer het eindrapport voor 1 maart ontvangt.", "de Kamer", "voor 1 maart"),
        ("Ik zal uw Kamer na de Europese Raad van december van het resultaat op de hoogte brengen.", "uw Kamer", ""),
        (
            "De herijking van de normen sturen we voor de zomer ter kennisname aan de Kamer.",
            "de Kamer",
            "voor de zomer",
        ),
        ("De verkenning is in september gereed en wordt dan met uw Kamer gedeeld.", "uw Kamer", "in september"),
        ("Een definitief besluit zal ik in januari aan uw Kamer melden.", "uw Kamer", "in januari"),
        (
            "Zoals in het debat is toegezegd, ontvangt de Kamer voor het herfstreces een brief over zwemwater.",
            "de Kamer",
            "voor het herfstreces",
        ),
        (
            "Het ontwerp van de algemene maatregel van bestuur wordt eind dit jaar bij beide Kamers voorgehangen.",
            "beide Kamers",
            "eind dit jaar",
        ),
        ("Met de Kamer deel ik na de zomer een eerste analyse van de brandveiligheid.", "de Kamer", "na de zomer"),
        ("Daarvan ontvangt u in november een verslag.", "u", "in november"),
        ("Ik zal de Kamer tijdig laten weten welke luchthavens het betreft.", "de Kamer", ""),
        ("Verdere rapportage aan uw Kamer volgt in het tweede kwartaal.", "uw Kamer", "in het tweede kwartaal"),
        (
            "Mijn ambtgenoot van Asiel en Migratie bericht uw Kamer hierover binnen enkele weken.",
            "uw Kamer",
            "binnen enkele weken",
        ),
    ],
)
def test_who_receives_and_until_when_are_told_of_a_promise(text: str, addressee: str, term: str) -> None:
    (one,) = commitments(text, ANSWERED)
    assert (words(text, one.addressee), words(text, one.limit)) == (addressee, term)


@pytest.mark.parametrize(
    "text",
    [
        "In bijlage 2 treft u de cijfers per provincie aan.",
        "In tabel 4 treft u de uitgaven voor 2026 aan.",
        "Het budgetrecht komt de Kamer toe.",
        "Na de zomer komt de Kamer toe aan de behandeling van het voorstel.",
        "De beslissing daarover ligt vanaf januari bij uw Kamer.",
        "Het wetsvoorstel ligt sinds 3 maart bij de Eerste Kamer.",
        "De Kamer kreeg in mei de gelegenheid vragen te stellen.",
        "Uw Kamer krijgt in het najaar de gelegenheid hierover te stemmen.",
        "Uw Kamer krijgt in juni bezoek van een Canadese delegatie.",
        "De leden van de CDA-fractie zien de antwoorden met belangstelling tegemoet.",
        "Ik zie het debat met uw Kamer in september met vertrouwen tegemoet.",
        "Het bericht bereikte uw Kamer vorige week.",
        "De fabrikant zal zijn gegevens in mei aan het agentschap verstrekken.",
        "Gemeenten leggen hun plannen voor 1 juli aan de provincie voor.",
        "Ik zou uw Kamer hierover graag in het najaar informeren.",
        "De initiatiefnemers dienen hun voorstel in september bij de Tweede Kamer in.",
        "Het lid Smit zal zijn initiatiefnota binnenkort aan de Kamer aanbieden.",
        "De minister sprak met de burgemeester van Delft. Hij zal de Kamer van zijn plannen op de hoogte stellen.",
        "De inspectie doet onderzoek. Zij zal de Kamer in het najaar berichten.",
        "De Nationale ombudsman brengt in juni verslag uit aan de Kamer.",
        "De Autoriteit Consument en Markt zal de Kamer in mei haar bevindingen doen toekomen.",
        "Indiening bij de Raad van State is voorzien in mei.",
        "Verzending aan de gemeenten volgt in oktober.",
        "Aanbieding aan uw Kamer vond plaats in 2024.",
        "De toezending aan de Kamer is vorig jaar vertraagd.",
        "Zoals gebruikelijk wordt de Kamer bij de Voorjaarsnota geïnformeerd.",
        "Elk najaar treft u de stand van de fondsen in de begroting aan.",
        "De Kamer ontvangt ieder kwartaal een overzicht van de instroom.",
        "Het ligt niet in de rede de Kamer hierover afzonderlijk te informeren.",
        "Ik ben niet voornemens de notulen met uw Kamer te delen.",
        "Vanwege de vertrouwelijkheid kan ik u deze contracten niet doen toekomen.",
        "Mocht de rechter anders oordelen, dan zal ik de Kamer daarvan in kennis stellen.",
        "Alleen als de kosten oplopen, stuur ik uw Kamer een nieuwe raming.",
        "Indien de uitkomst daartoe aanleiding geeft, koppel ik dit aan uw Kamer terug.",
        "Ik heb de Kamer in maart een afschrift doen toekomen.",
        "De vorige minister stelde de Kamer op 3 mei in kennis van het ontslag.",
        "Dit is opgenomen in de rapportage aan de Kamer van juni.",
        "Zoals in de vorige brief aan uw Kamer is opgenomen, loopt het project tot 2027.",
        "De leden van de PvdA-fractie vragen wanneer zij het verslag zullen ontvangen.",
        "Kan de minister de Kamer toezeggen dat zij het rapport voor de zomer ontvangt?",
        "Ik zal de suggestie van uw Kamer in de onderhandelingen inbrengen.",
        "Het kabinet zal in mei een standpunt innemen over de havenregeling.",
        "Ik leg uw Kamer graag uit waarom de regeling in 2026 vervalt.",
        "Ik bied u mijn excuses aan voor de late beantwoording.",
        "De Kamer van Toezicht stuurt haar uitspraken in het najaar aan de minister.",
        "De Kamer van Volksvertegenwoordigers ontvangt het verdrag in januari.",
        "De bank zal u binnen tien dagen berichten over uw klacht.",
        "Burgers kunnen de uitslag in maart tegemoetzien.",
        "Ieder die een aanvraag indient, ontvangt voor 1 mei bericht.",
        "Uw Kamer heeft mij verzocht de lijst voor het reces toe te sturen.",
        "Volgens de motie moet de regering de Kamer voor de zomer inlichten.",
        "De wet verplicht mij de Kamer binnen vier weken in kennis te stellen.",
        "Ik hoop dat de leden mij voor het debat hun vragen doen toekomen.",
        "De Kamer kan ervan op aan dat dit zorgvuldig gebeurt.",
        "Bijgaand treft u de toegezegde nota aan.",
        "Hieronder ga ik per vraag in op het verzoek van de Kamer.",
        "Het is aan uw Kamer om het voorstel in het najaar te agenderen.",
        "De Europese Commissie legt haar voorstel in juni aan het Europees Parlement voor.",
        "Het informeren van de Kamer over lopende zaken vergt zorgvuldigheid.",
        "De minister-president zal in mei de leden van de koninklijke familie informeren.",
        "De minister heeft de voorzitter gesproken. Hij zal de Kamer zijn afscheid melden.",
        "De minister wijst op de VNG. Zij zal de Kamer in mei informeren.",
        "De Commissaris van de Koning is verantwoordelijk. Hij zal de Kamer niet informeren.",
        "De staatssecretaris sprak met mevrouw Bos. Zij zal de Kamer in juni een brief sturen.",
        "Boeren wachten op duidelijkheid. Zij zullen de Kamer in mei een petitie aanbieden.",
        "De omwonenden hebben gelijk. Zij bieden de Kamer in oktober een petitie aan.",
        "Ik kan u melden dat het traject voor de zomer start.",
        "Over 2025 kan ik u melden dat de productie is gedaald.",
        "Ik wil uw Kamer meedelen dat de regeling eind dit jaar afloopt.",
        "Naar verwachting kan ik de provincie in mei informeren over de Kamerbehandeling.",
        "Ik geef u gelijk wat betreft de planning voor 2026.",
        "Ik geef uw Kamer graag de verzekering dat dit in 2026 op orde is.",
        "De leden geven aan dat zij in mei een reactie verwachten.",
        "De Kamer treft in 2026 voorbereidingen voor de herdenking.",
        "Het verwijt treft de Kamer niet.",
        "Deze eer komt u toe.",
        "Uw Kamer komt na de zomer aan de wet toe.",
        "De verantwoordelijkheid voor de agenda van juni ligt bij uw Kamer.",
        "De informatie ligt sinds januari ter inzage bij de Kamer.",
        "De bal ligt na de zomer bij de Kamer.",
        "Uw Kamer zal na de zomer een besluit nemen over het verslag.",
        "De Kamer krijgt per 1 januari 2026 een nieuwe voorzitter.",
        "Uw Kamer krijgt hierdoor in 2026 te maken met hogere lasten.",
        "Uw Kamer ziet graag in mei een evaluatie tegemoet.",
        "De leden van de fractie van DENK zien de reactie voor de zomer graag tegemoet.",
        "Indiening van amendementen bij de Kamer is mogelijk tot 4 november.",
        "Verzending van het verslag aan de Kamer geschiedt door de griffie.",
        "De Kamer kan tot 1 mei schriftelijke vragen indienen bij de minister.",
        "De gemeenten rapporteren de Kamer niet over hun uitgaven.",
        "Het COA rapporteert maandelijks aan de minister, die de Kamer informeert.",
        "Zoals in de brief aan uw Kamer van 3 juni is vermeld, is de termijn verlopen.",
        "Dit punt komt terug in het rapport aan de Kamer dat in mei is verschenen.",
        "In de rapportage aan de Kamer wordt dit onderscheid niet gemaakt.",
        "In het jaarverslag aan de Kamer worden de uitgaven per kwartaal vermeld.",
        "Ik leg dit uw Kamer niet voor.",
        "Ik leg hierover aan uw Kamer verantwoording af.",
        "Het Zwitserse parlement wordt in mei geïnformeerd.",
        "De Belgische Kamer zal in mei een voorstel ontvangen.",
        "De onderzoekers hebben aangegeven dat hun rapport in mei naar de Kamer gaat.",
        "De minister heeft in het debat van 3 april aan de Kamer aangegeven dat hij de Kamer zou informeren.",
        "Ik zou de Kamer in het voorjaar hebben geïnformeerd.",
        "De Kamer was liever eerder geïnformeerd; dat begrijp ik.",
        "Als uw Kamer dat wenst, verstrek ik de cijfers per regio.",
        "Op verzoek verstrek ik uw Kamer de onderliggende data.",
        "Ik deel de wens van uw Kamer om dit voor 2026 te regelen.",
        "Het staat de ACM vrij de Kamer in mei in te lichten.",
        "Wij verwachten dat de provincies de Kamer in mei zullen berichten.",
        "De stukken die de Kamer in mei ontvangt van de Rekenkamer, betrek ik hierbij.",
        "Het is nog niet bekend of ik uw Kamer voor de zomer kan informeren.",
        "De Kamer zal de wet in december krijgen voorgelegd door de initiatiefnemers.",
        "Het bestuur van de stichting legt zijn jaarrekening in mei aan de minister voor.",
        "De leden van de GroenLinks-fractie ontvangen graag voor het debat een reactie.",
        "Deze leden zien de beantwoording voor het kerstreces met belangstelling tegemoet.",
        "De gemeente heeft de minister gemeld dat zij de raad in mei zal inlichten.",
        "De minister sprak de gouverneur. Hij zal de Kamer in juni berichten.",
        "De Algemene Rekenkamer biedt haar rapport in mei aan de Tweede Kamer aan.",
        "De vakbonden zullen u in oktober hun eisen voorleggen.",
        "Een enquêtecommissie van uw Kamer zal in 2026 verslag doen.",
        "De griffier stuurt de leden voor het debat een convocatie.",
        "De Kamer informeert de regering voor 1 juli over haar agenda.",
        "Voor het debat krijgt de Kamer de tijd om de stukken te lezen.",
        "Tijdens het werkbezoek in mei treft de Kamer de directie van het museum.",
        "In de begroting van 2024 trof u deze cijfers aan.",
        "De staatssecretaris had de Kamer voor de zomer willen informeren.",
        "Het was de bedoeling de Kamer in april te informeren, maar dat is niet gelukt.",
        "De Kamer moet in mei kunnen beschikken over alle stukken.",
        "Het kabinet zou de Kamer in november de evaluatie sturen.",
        "Ik sluit niet uit dat ik uw Kamer in mei een voorstel stuur.",
        "Het valt te overwegen de Kamer in het vervolg eerder in te lichten.",
        "Dit vergt dat de Kamer voor 1 mei een besluit neemt.",
        "De Eerste Kamer stuurt de minister in mei een brief over dit onderwerp.",
        "De minister stuurt in mei een brief aan de fractievoorzitters in de gemeenteraad.",
        "Indiening van de aanvraag bij de RVO is voorzien in mei.",
        "In de brief van de Kamer aan mij wordt in mei een reactie gevraagd.",
        "Pas wanneer het contract is getekend en de aandeelhouder akkoord is, zou ik de Kamer kunnen informeren.",
        "Ik acht het niet opportuun de Kamer hierover voor de zomer te informeren.",
        "De Kamer is in mei over de uitkomst geïnformeerd en zal het plan in juni bespreken.",
        "De Kamer kan het rapport sinds 1 mei op de website vinden.",
        "In antwoord op vraag 3 treft u de stand per eind 2025 aan.",
    ],
)
def test_what_others_send_or_what_is_not_sent_is_no_promise(text: str) -> None:
    assert not list(commitments(text, ANSWERED))


@pytest.mark.parametrize(
    ("question", "answer", "term"),
    [
        ("Wanneer ontvangt de Kamer het afvalplan?", "Deze zomer.", "Deze zomer"),
        ("Wanneer kan de Kamer het afvalplan verwachten?", "Het afvalplan volgt in november.", "in november"),
        ("Op welke termijn wordt de Kamer geïnformeerd?", "Naar verwachting begin 2026.", "begin 2026"),
        ("Wanneer wordt het plan naar de Kamer gestuurd?", "Dit volgt voor het kerstreces.", "voor het kerstreces"),
    ],
)
def test_a_time_alone_promises_where_the_question_asked_when_the_chamber_receives(
    question: str, answer: str, term: str
) -> None:
    text = f"{answer} Het plan is nog niet af."
    (one,) = commitments(text, ANSWERED, question)
    assert (words(text, one.span), words(text, one.limit)) == (answer, term)
    assert not list(commitments(text, ANSWERED))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Wanneer gaat de brug open?", "Deze zomer."),
        ("Wanneer ontvangt de Kamer het plan? En wanneer gaat de brug open?", "Deze zomer."),
        ("Wanneer ontvangt de Kamer het plan?", "De brug volgt in november."),
        ("Wanneer ontvangt de Kamer het plan?", "Dat kan ik nog niet zeggen. Deze zomer."),
        ("Ontvangt de Kamer het plan?", "Deze zomer."),
    ],
)
def test_a_time_alone_promises_nothing_where_something_else_was_asked(question: str, answer: str) -> None:
    assert not list(commitments(answer, ANSWERED, question))


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        ("De minister van Defensie zal de Kamer informeren.", "minister van Defensie"),
        ("Over de haven bericht de minister van Defensie de Kamer in mei.", "minister van Defensie"),
        ("Mijn collega van Defensie zal de Kamer informeren.", "collega van Defensie"),
        ("In mei zal zij de Kamer informeren.", "zij"),
        ("Ik zeg de Kamer toe dat zij een brief ontvangt.", None),
        ("Het kabinet zal de Kamer informeren.", None),
        ("De minister van Defensie en ik zullen de Kamer informeren.", None),
    ],
)
def test_another_office_that_promises_is_named_by_the_sentence_or_by_a_pronoun(
    sentence: str, office: str | None
) -> None:
    assert promising_office(sentence) == office
