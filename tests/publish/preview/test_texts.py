from pathlib import Path

from generator.messages.message import words
from generator.pipeline import load
from generator.problems import Problems
from generator.publish.outcome.progress import Progress
from generator.publish.preview.texts import Texts, folder_of_one
from generator.publish.units.holdings import load_holdings
from tests.contents import KNOWLEDGE, document, write
from tests.render.data.archives import written


def test_the_folder_of_a_consultation_is_told_from_lists_of_them() -> None:
    assert folder_of_one("overleggen/navo-mei/volledige-tekst/index.html") == "navo-mei"
    assert folder_of_one("overleggen/index.html") == ""
    assert folder_of_one("fracties/vvd/index.html") == ""


def test_files_of_data_are_made_when_somebody_asks_for_them_as_a_build_makes_them(tmp_path: Path) -> None:
    content, problems = tmp_path / "content", Problems()
    for name, text in KNOWLEDGE.items():
        write(content / name, text)
    write(content / "consultations" / "mei" / "source.txt", document("mei"))
    progress = Progress(words("Consultations"), lambda _: None)
    texts = Texts(load_holdings(content, problems, None, tmp_path / "cache", progress).summarised(problems))
    files = written(load(content, problems), tmp_path / "site")
    assert {path: texts.file(path) for path in files} == files
    assert len(files) > 5
    assert texts.file("data/niets.csv") is None
