from generator.verify.elements import StyleText, read_elements


def test_an_element_knows_its_place_and_how_it_was_written() -> None:
    (_, link) = read_elements('<p>\n  één <A HREF="x" class=y>').elements
    assert (link.tag, link.line, link.column) == ("a", 2, 7)
    assert link.attributes == {"href": "x", "class": "y"}
    assert link.source == '<A HREF="x" class=y>'
    assert '<p>\n  één <A HREF="x" class=y>'[link.offset :] == link.source


def test_character_references_in_attributes_are_read() -> None:
    (link,) = read_elements('<a href="?a=1&amp;b=2">').elements
    assert link.attributes["href"] == "?a=1&b=2"


def test_of_a_doubled_attribute_the_first_counts_as_in_a_browser() -> None:
    (link,) = read_elements('<a href="first" href="second" download>').elements
    assert link.attributes == {"href": "first", "download": ""}


def test_tags_in_comments_and_scripts_are_not_elements() -> None:
    page = read_elements('<!-- <a href="x"> --><script>"<a href=y>"</script>')
    assert [element.tag for element in page.elements] == ["script"]


def test_the_text_of_a_style_element_is_found_with_its_line() -> None:
    page = read_elements("<p>\n<style>a{}</style>text<br/><style/>")
    assert page.styles == (StyleText("a{}", 2),)


def test_ids_and_old_anchors_are_identifiers() -> None:
    assert list(read_elements('<p id="a"><a name="b"><i name="c">').identifiers()) == ["a", "b"]
