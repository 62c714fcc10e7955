// Words that are not saved yet, in this browser's storage under one key.
export class DraftStore {
  constructor(key) {
    this.key = key;
  }

  write(words) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), words }));
    } catch {
      // A full or closed store: the page itself still holds the words.
    }
  }

  // The words and the moment `at` which they were written, or null.
  read() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  clear() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was stored then.
    }
  }
}
