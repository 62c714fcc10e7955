// Words that could not be saved yet, kept in this browser.
export class Keeper {
  constructor(key) {
    this.key = key;
  }

  keep(words) {
    const { csrfmiddlewaretoken, ...kept } = words;
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), words: kept }));
    } catch {
      // A full or closed store: the page itself still holds the words.
    }
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  drop() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept then.
    }
  }

  isSame(kept, words) {
    const plain = (text) => (text ?? "").replaceAll("\r\n", "\n");
    return Object.keys(kept).every(
      (name) => name === "revision" || plain(kept[name]) === plain(words[name]),
    );
  }
}
