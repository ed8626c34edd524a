"""What MkDocs says of settings is said in our sentences, in the language of who reads it."""

import logging

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.messages.language import speaking
from generator.publish.outcome.heard import hearing_mkdocs
from generator.publish.outcome.report import Report

SETTINGS = {
    "site_naam: x": ("there is no such setting", "die instelling is er niet"),
    "docs_dir: nergens": ("nergens is not there", "nergens is er niet"),
    "site_url: [1]": ("it must be a text", "moet een tekst zijn"),
    "extra: x": ("it must be keys with a value each", "moet sleutels met elk een waarde zijn"),
    "strict: [1]": ("it is of the kind list, and must be of the kind bool", "moet van de soort bool zijn"),
}


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_a_wrong_setting_is_said_in_the_language(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str], setting: str, language: str
) -> None:
    folder = tmp_path_factory.mktemp("project")
    (folder / "mkdocs.yml").write_text(f"site_name: x\n{setting}\n", encoding="utf-8")
    (folder / "docs").mkdir()
    with speaking(language), hearing_mkdocs():
        try:
            load_config(str(folder / "mkdocs.yml"))
        except Abort:
            logging.getLogger("mkdocs").debug("as it should be")
    printed = capsys.readouterr().err
    english, dutch = SETTINGS[setting]
    assert (english if language == "en" else dutch) in printed.replace(str(folder) + "/", "")
    assert "Config value" not in printed
    assert setting.partition(":")[0] in printed


def test_a_setting_of_a_plugin_is_named_alone(capsys: pytest.CaptureFixture[str]) -> None:
    reason = "Expected one of: ('whole', 'year') but received: 'heel'"
    wrong = f"Config value 'plugins': Plugin 'consultations' option 'bundles': {reason}"
    with hearing_mkdocs():
        logging.getLogger("mkdocs.config").error(wrong)
    printed = capsys.readouterr().err
    assert (
        printed
        == "ERROR: the setting ‘bundles’ of mkdocs.yml is wrong: it is 'heel', and must be one of 'whole', 'year'\n"
    )


def test_a_reason_that_is_not_known_is_not_lost(capsys: pytest.CaptureFixture[str]) -> None:
    with hearing_mkdocs():
        logging.getLogger("mkdocs.config").error("Config value 'x': Something new")
    assert "‘x’ of mkdocs.yml is wrong: Something new" in capsys.readouterr().err


def test_a_build_that_stopped_for_another_reason_counts_no_errors() -> None:
    assert Report(failure="it stopped").summary() == "it stopped"  # type: ignore[arg-type]
