// Cite: a window with the citation of an answer, its questions or one of its paragraphs, in each form, to be copied. The forms were
// made with the page; the day on which the reader reads it, and the paragraph, come in here.
(() => {
  const parts = window.overlegParts;
  const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
  const TO_FILL_IN = /[\u0001-\u0007]/g;
  const BOTH = "-en-antwoord";
  const BEGINNING = 5; // words that set a paragraph apart
  const FILE = "bronvermeldingen.js";

  const two = (number) => String(number).padStart(2, "0");
  const root = () => {
    if (!location.protocol.startsWith("http")) return "";
    return new URL(`${document.documentElement.dataset.base}/`, location.href.split(/[?#]/)[0]).href;
  };

  /** A form of citation with what only the reader's browser knows. */
  function filled(form, { paragraph, suffix }) {
    const today = new Date();
    const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
    const known = [
      paragraph,
      suffix,
      root(),
      `${day} ${MONTHS[month - 1]} ${year}`,
      [year, two(month), two(day)].join("-"),
      `${[year, two(month), two(day)].join("/")}/`,
      `[[${year}, ${month}, ${day}]]`,
    ];
    return form.replace(TO_FILL_IN, (sign) => known[sign.charCodeAt(0) - 1]);
  }

  /** The citations of the consultation that a link leads to; a script, because a page from disk may read no file. */
  function citations(link) {
    if (window.overlegCitations) return Promise.resolve(window.overlegCitations);
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(FILE, link.href).href;
      script.addEventListener("load", () => resolve(window.overlegCitations));
      script.addEventListener("error", reject);
      document.head.append(script);
    });
  }

  const beginning = (text) => {
    const words = text.trim().split(/\s+/);
    return `“${words.slice(0, BEGINNING).join(" ")}${words.length > BEGINNING ? " …" : ""}”`;
  };

  /** The paragraphs of a question or answer that stand on this page; none where its only one is all of it. */
  function paragraphs(turn, turns) {
    const number = new RegExp(`^${turn}(?:-alinea)?-(\\d+)$`);
    const found = [...document.querySelectorAll(`.page [id^="${turn}-"]`)]
      .filter(({ id }) => number.test(id) && !turns.has(id))
      .map((block) => {
        const whole = block.matches("span") ? block.closest("p, li, .table-scroll") ?? block : block;
        return { id: block.id, number: block.id.match(number)[1], text: whole.textContent };
      });
    return found.length === 1 && found[0].number === "1" ? [] : found;
  }

  /** All that a reader may cite of an exchange: the answers, the whole, the questions, then their paragraphs, each in the group of its own. */
  function choices(link, { forms }) {
    const named = [...link.closest(".exchange-tools").querySelectorAll("a.permalink")].map((each) => [each.hash.slice(1), each.textContent]);
    const turns = new Set([...document.querySelectorAll("a.permalink")].map(({ hash }) => hash.slice(1)));
    const isAnswer = ([id]) => id.startsWith("antwoord-");
    const both = named.filter(([id]) => id + BOTH in forms).map(([id]) => [id + BOTH, "vraag en antwoord samen"]);
    const ordered = [...named.filter(isAnswer), ...both, ...named.filter((each) => !isAnswer(each))];
    const whole = ordered.map(([id, name]) => ({ name, forms: forms[id], paragraph: "", suffix: "" }));
    const parted = ordered.flatMap(([id, name]) =>
      paragraphs(id, turns).map((each) => ({
        group: `Alinea’s van ${name}`,
        name: `alinea ${each.number}: ${beginning(each.text)}`,
        forms: forms[each.id] ?? forms[id],
        paragraph: `, alinea ${each.number}`,
        suffix: each.id.slice(id.length),
      })),
    );
    return [...whole, ...parted].filter((each) => each.forms);
  }

  /** The choices as a list: alone what belongs to no group, below its name what belongs to one. */
  function options(listed) {
    const groups = new Map();
    listed.forEach(({ group = "", name }, at) => {
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push(new Option(name[0].toUpperCase() + name.slice(1), at));
    });
    return [...groups].flatMap(([name, each]) => {
      if (!name) return each;
      const group = document.createElement("optgroup");
      group.label = name;
      group.append(...each);
      return [group];
    });
  }

  let made = null;

  /** A field below its label. */
  function labelled(name, field) {
    const label = parts.element("label", name);
    field.id = `Site-citeren-${name.split(" ")[0].toLowerCase()}`;
    label.htmlFor = field.id;
    return parts.element("p", [label, field]);
  }

  function button(name, action) {
    const one = parts.element("button", name);
    one.type = "button";
    one.addEventListener("click", action);
    return one;
  }

  function build() {
    const dialog = parts.element("dialog", "", "search citing-form ours");
    const title = parts.element("h2", "Citeren");
    title.id = "Site-citeren-titel";
    dialog.setAttribute("aria-labelledby", title.id);
    const [what, form, text] = ["select", "select", "textarea"].map((name) => document.createElement(name));
    const status = parts.element("span", "");
    status.setAttribute("role", "status");
    text.readOnly = true;
    text.spellcheck = false;
    text.rows = 7;
    const hint = parts.element("p", "Het nummer tussen vierkante haken staat niet in het document: wij telden.", "search-hint");
    hint.id = "Site-citeren-nummer";
    // A bundle, which is read from a folder, has no files for other programs.
    const all = parts.element("a", `Alle vermeldingen van dit overleg${location.protocol.startsWith("http") ? ", ook als bestand" : ""}`);
    const copy = button("Kopieer", async () => {
      status.textContent = "";
      status.textContent = (await copied(text)) ? "Gekopieerd" : "Kopiëren lukt niet. Kopieer de tekst hierboven zelf.";
    });
    dialog.append(
      parts.element("div", [title, button("Sluiten", () => dialog.close())], "search-head"),
      labelled("Wat wilt u citeren?", what),
      labelled("Vorm", form),
      labelled("Bronvermelding", text),
      parts.element("p", [copy, " ", status], "citing-copy"),
      hint,
      parts.element("p", all),
    );
    document.body.append(dialog);
    return { dialog, what, form, text, status, hint, all };
  }

  async function copied(field) {
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      // Not in every browser, and not without a secure connection: then by way of the field.
    }
    field.select();
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    }
  }

  function show(link, data) {
    made ??= build();
    const { dialog, what, form, text, status, hint, all } = made;
    const listed = choices(link, data);
    what.replaceChildren(...options(listed));
    if (!form.options.length) form.append(...data.names.map((name, at) => new Option(name, at)));
    const written = (lines) => lines.map((number) => data.lines[number]).join("\n");
    const fill = () => {
      const chosen = listed[what.value];
      text.value = filled(written(chosen.forms[form.value]), chosen);
      hint.hidden = !/\[\d/.test(written(chosen.forms[0]));
      if (hint.hidden) text.removeAttribute("aria-describedby");
      else text.setAttribute("aria-describedby", hint.id);
      status.textContent = "";
    };
    what.onchange = form.onchange = fill;
    all.href = link.href;
    fill();
    dialog.onclose = () => link.focus();
    dialog.showModal();
    text.focus();
    text.select();
    text.scrollTop = 0;
  }

  /** Show how to cite what a link is about; where that does not work, the page that says it. */
  parts.cite = async (link) => {
    try {
      show(link, await citations(link));
    } catch {
      location.href = link.href;
    }
  };
})();
