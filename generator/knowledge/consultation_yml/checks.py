"""Checks what an editor wrote about a consultation against its document."""

from __future__ import annotations

from generator.knowledge.consultation_yml.addresses import check_addresses, shortened
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.consultation_yml.nearest_words import nearest_words
from generator.knowledge.consultation_yml.note_check import check_note_links
from generator.knowledge.consultation_yml.quotes import locate_quote, occurrences
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.message import say, say_number
from generator.model.consultation import Consultation
from generator.problems import Code, Place, Problems


def check_sidecar(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    """Report quotes that are not in the document, parts that it lacks, and addresses that now lead elsewhere."""
    for position, note in enumerate(file.sidecar.notes):
        place = file.places.value(("notes", position, "quote"))
        _check_quote(note.quote, note.occurrence, place, consultation, problems)
    check_note_links(file.notes, consultation, problems)
    for position, edit in enumerate(file.sidecar.commitments):
        place = file.places.value(("commitments", position, "quote"))
        _check_quote(edit.quote, edit.occurrence, place, consultation, problems)
    _check_exchanges(file, consultation, problems)
    _check_references(file, consultation, problems)
    check_addresses(file, consultation, problems)


def _check_quote(quote: str, occurrence: int, place: Place, consultation: Consultation, problems: Problems) -> None:
    if locate_quote(consultation, quote, occurrence):
        return
    count = sum(1 for _ in occurrences(consultation, quote))
    if count:
        message = say_number(
            count,
            "these words stand in the document once, so there is no ‘occurrence’ {occurrence}",
            "these words stand in the document {number} times, so there is no ‘occurrence’ {occurrence}",
            occurrence=occurrence,
        )
        problems.report(
            Code.QUOTE_NOT_FOUND, place, message, say("give an ‘occurrence’ from 1 to {count}", count=count), quote
        )
        return
    message = say("these words do not stand in the document: ‘{quote}’", quote=shortened(quote))
    problems.report(Code.QUOTE_NOT_FOUND, place, message, nearest_words(consultation, quote), quote)


def _check_exchanges(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    exchange_of = {question.id: exchange.id for exchange in consultation.exchanges for question in exchange.questions}
    exchanges = tuple(exchange.id for exchange in consultation.exchanges)
    for written in file.sidecar.exchanges:
        if written in exchanges:
            continue
        owner = exchange_of.get(written)
        advice = say("that question belongs to ‘{owner}’", owner=owner) if owner else did_you_mean(written, exchanges)
        place = file.places.key(("exchanges", written))
        problems.report(
            Code.UNKNOWN_EXCHANGE,
            place,
            say("the document has no exchange ‘{written}’", written=written),
            advice,
            written,
        )


def _check_references(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    """Report words that lead to a question that the document lacks."""
    questions = tuple(question.id for exchange in consultation.exchanges for question in exchange.questions)
    for position, edit in enumerate(file.sidecar.references):
        for number, written in enumerate(edit.questions):
            if written not in questions:
                place = file.places.value(("references", position, "questions", number))
                message, advice = (
                    say("the document has no question ‘{written}’", written=written),
                    did_you_mean(written, questions),
                )
                problems.report(Code.UNKNOWN_EXCHANGE, place, message, advice, written)
