// The limits that a reader sets to the results: a year, a faction and so on, and a part of the name of a consultation.
(() => {
  const parts = (window.overlegParts ??= {});
  const MOST = 200; // names that are suggested; a longer list helps nobody

  const folded = (text) => parts.fold(text).replace(/\s+/g, " ").trim();

  parts.Limits = class {
    /** `form` is that of the dialog, `filters` and `kinds` come from the list of years. */
    constructor(form, { filters, kinds }, years) {
      this.fields = [...form.querySelectorAll(".search-filters [name]")];
      this.years = years;
      this.kinds = kinds;
      this.set = form.querySelector(".search-set");
      const [year, name] = ["jaar", "overleg"].map((each) => this.fields.find((field) => field.name === each));
      Object.assign(this, { yearField: year, nameField: name });
      this.#fill({ ...filters, jaar: years.all, soort: Object.values(kinds).sort((a, b) => a.localeCompare(b, "nl")) });
    }

    #fill(choices) {
      for (const select of this.fields.filter((field) => field !== this.nameField)) {
        const names = choices[select.name] ?? [];
        select.closest("p").hidden = names.length < 2;
        const shown = select === this.yearField ? names : [...names].sort((a, b) => a.localeCompare(b, "nl"));
        for (const name of shown) {
          if (![...select.options].some((option) => option.value === name)) select.add(new Option(name, name));
        }
      }
    }

    get year() {
      return this.yearField.value;
    }

    /** The chosen value of each filter. */
    get within() {
      const chosen = this.fields.filter((field) => field !== this.nameField && field.value);
      return Object.fromEntries(chosen.map((field) => [field.name, field.value]));
    }

    /** Say what is set where it is folded: what is out of sight limits the results all the same. */
    tell() {
      const set = this.fields.map((field) => field.value.trim()).filter(Boolean);
      this.set.textContent = set.length ? `: ${set.join(", ")}` : "";
    }

    /** Suggest names of the years that are loaded, and say where others are. */
    suggest() {
      this.tell();
      const names = [...new Set(this.years.names(this.year))].sort((a, b) => a.localeCompare(b, "nl"));
      this.nameField.list.replaceChildren(...names.slice(0, MOST).map((name) => new Option(name, name)));
      this.nameField.closest("p").hidden = names.length < 2 && !this.nameField.value;
      const hint = this.nameField.closest("p").querySelector(".search-hint");
      hint.hidden = this.years.isComplete({ jaar: this.year });
    }

    get isSet() {
      return this.fields.some((field) => field.value.trim());
    }

    clear() {
      for (const field of this.fields) field.value = "";
    }

    /** What the finder is asked for. The name may be any part of names, which are those of the years that are loaded. */
    chosen() {
      const filters = Object.fromEntries(Object.entries(this.within).map(([name, value]) => [name, [value]]));
      const part = folded(this.nameField.value);
      if (!part) return filters;
      const names = this.years.names(this.year);
      const whole = names.filter((name) => folded(name) === part);
      const any = whole.length ? whole : names.filter((name) => folded(name).includes(part));
      return { ...filters, overleg: { any: [...new Set(any)] } };
    }
  };
})();
