"""Names of assets follow from their content, and everything that asks for them knows the new name."""

from pathlib import Path

import pytest
from mkdocs.structure.files import File, Files

from generator.publish.mkdocs.fingerprints import fingerprint_assets, fingerprinted, short_script

ASSETS = {
    "assets/a.css": 'p{src:url("fonts/f.woff2")} q{src:url(fonts/f-2.woff2)} r{src:url(elsewhere.png)}',
    "assets/fonts/f.woff2": "f",
    "assets/fonts/f-2.woff2": "f2",
    "assets/fonts/OFL.txt": "licence",
    "assets/a.js": "1",
    "robots.txt": "x",
}


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    for name, content in ASSETS.items():
        path = tmp_path / "overrides" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path / "overrides"


def _files(overrides: Path) -> Files:
    return Files([File(name, str(overrides), "site", use_directory_urls=True) for name in ASSETS])


def test_the_name_holds_the_hash_of_the_content() -> None:
    assert fingerprinted("assets/a.js", b"1") == "assets/a.6b86b273ff.js"


def test_assets_are_renamed_and_all_else_keeps_its_name(overrides: Path) -> None:
    files = _files(overrides)
    renamed = fingerprint_assets(files, str(overrides))
    assert renamed["assets/a.js"] == "assets/a.6b86b273ff.js"
    named = {file.src_uri: file.dest_uri for file in files}
    assert named == {name: renamed.get(name, name) for name in ASSETS}
    assert set(ASSETS) - set(renamed) == {"assets/fonts/OFL.txt", "robots.txt"}


def test_a_style_sheet_asks_for_the_new_names_and_its_own_name_follows_from_that(overrides: Path) -> None:
    files = _files(overrides)
    first = fingerprint_assets(files, str(overrides))
    sheet = files.get_file_from_path("assets/a.css")
    assert sheet
    for name in ("f.woff2", "f-2.woff2"):
        assert first[f"assets/fonts/{name}"].removeprefix("assets/") in sheet.content_string
    assert "url(elsewhere.png)" in sheet.content_string
    (overrides / "assets/fonts/f.woff2").write_text("another", encoding="utf-8")
    second = fingerprint_assets(_files(overrides), str(overrides))
    assert {name for name in first if first[name] != second[name]} == {"assets/a.css", "assets/fonts/f.woff2"}


def test_a_style_sheet_goes_out_without_what_it_says_to_its_maintainers(overrides: Path) -> None:
    (overrides / "assets/a.css").write_text("/* why\n   so */\np{color:red} /* ! */ q{}", encoding="utf-8")
    files = _files(overrides)
    fingerprint_assets(files, str(overrides))
    sheet = files.get_file_from_path("assets/a.css")
    assert sheet
    assert sheet.content_string == "p{color:red} q{}"


def test_a_script_goes_out_without_the_comments_that_fill_lines(overrides: Path) -> None:
    script = "// why\n  /**\n   * more\n   */\na(); // stays\n  //\nb('//c');\n/** d */ e();\n/* f */\n/** g */"
    (overrides / "assets/a.js").write_text(script, encoding="utf-8")
    files = _files(overrides)
    fingerprint_assets(files, str(overrides))
    sent = files.get_file_from_path("assets/a.js")
    assert sent
    assert sent.content_string == "a(); // stays\nb('//c');\n/** d */ e();\n/* f */\n"
    assert sent.dest_uri == fingerprinted("assets/a.js", sent.content_bytes)


def test_what_looks_like_a_comment_in_a_template_over_several_lines_stays_and_the_rest_goes() -> None:
    template = "`\n  // no comment\n  `;\n"
    assert short_script(f"  // why\n  const text = {template}  // why\n  a();\n") == f"const text = {template}a();\n"
    assert short_script(script := "  // why\n  const text = `\n  a();\n") == script, "where a text ends is not sure"


def test_a_script_loses_its_indents_unless_a_text_goes_on_over_lines() -> None:
    assert short_script('if (a) {\n  b("  c");\n}\n') == 'if (a) {\nb("  c");\n}\n'
    script = 'a("b \\\n  c");\n  d();\n'
    assert short_script(script) == script


def test_files_of_others_are_left_alone(overrides: Path) -> None:
    generated = File("assets/b.js", None, "site", use_directory_urls=True)
    theirs = File("assets/a.js", str(overrides.parent), "site", use_directory_urls=True)
    assert fingerprint_assets(Files([generated, theirs]), str(overrides)) == {}
