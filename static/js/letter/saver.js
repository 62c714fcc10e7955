// Saves the words of a letter while they are written; what could not be saved stays in the browser
// and is tried again. It knows no page: whoever makes it hands in the words, the way to the server,
// and what shows the state.
import { differing, isSame } from "./words.js";

export const State = Object.freeze({
  WRITING: "writing",
  SAVING: "saving",
  SAVED: "saved",
  REFUSED: "refused", // something in the words is against a rule
  CONFLICT: "conflict", // another tab saved newer words, and the writer decides
  GONE: "gone", // the letter was deleted: not tried again until somebody asks for it
  UNSAVED: "unsaved", // no connection, signed out or no answer: tried again by and by
});

const PAUSE = 400; // ms without a key before saving
const RETRY = [2000, 5000, 15000, 30000];
const MOST_REPEATS = 5; // each after twice the time

export class Saver {
  #timer = null;
  #running = null; // the save on its way
  #unanswered = null; // words that were sent and perhaps saved: no answer has come yet
  #failures = 0;
  #repeats = 0; // of words that are saved, for their pages

  // `form` has words(), fill(words) and a revision; send(words) promises an Answer; `show` is called
  // with every new state and what belongs to it: what the server said, the newer words of another
  // tab, or the problem in words.
  constructor({ form, store, send, show }) {
    this.form = form;
    this.store = store;
    this.send = send;
    this.show = show;
    this.state = State.SAVED;
    this.isDirty = false; // something stands here that is not known to be saved
    this.newer = null; // the newer words, while the writer has not decided
  }

  // Whether there is something to wait for before one leaves.
  get hasMore() {
    return this.isDirty || this.#running !== null;
  }

  changed() {
    this.#repeats = 0;
    this.#keep();
    if (this.newer) {
      if (this.#isConflict()) return;
      // Typed until it is what the other tab saved.
      this.#takeRevision();
    }
    if (this.state === State.GONE) return;
    this.#enter(State.WRITING);
    this.#saveIn(PAUSE);
  }

  // The pages could not be drawn just now, and may be in so many seconds; a letter that can never be
  // drawn is asked for less and less often.
  saveAgain(seconds) {
    this.#saveIn(seconds * 1000 * 2 ** Math.min(this.#repeats, MOST_REPEATS));
    this.#repeats += 1;
  }

  // Whether everything that stands here is saved now.
  async save() {
    clearTimeout(this.#timer);
    if (this.newer) return false;
    if (this.#running) {
      await this.#running;
      return this.isDirty ? this.save() : true;
    }
    this.#running = this.#sendAll();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  // As the page goes: whether it arrives, nobody will tell, so what is stored stays.
  saveLast() {
    if (!this.isDirty || this.newer) return;
    this.#unanswered ??= this.form.words();
    this.send(this.#unanswered, { keepalive: true });
  }

  takeMine() {
    this.#takeRevision();
    this.isDirty = true;
    return this.save();
  }

  // The other tab's words stand here at once, so that whoever types on types into them. The own ones
  // are saved before them, to stay in the history.
  takeTheirs() {
    const theirs = this.newer.words;
    this.#takeRevision();
    this.#unanswered = { ...this.form.words(), stays: "1" };
    this.form.fill(theirs);
    this.isDirty = true;
    return this.save();
  }

  #saveIn(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), delay);
  }

  #enter(state, details = null) {
    this.state = state;
    this.show(state, details);
  }

  #keep() {
    this.isDirty = true;
    this.store.write({ words: this.form.words() });
  }

  // Words without an answer go again first, unchanged: saved already, they are no conflict, while
  // newer ones under the same revision would be taken for another tab's.
  async #sendAll() {
    this.#enter(State.SAVING);
    if (this.#unanswered) {
      await this.#deliver(this.#unanswered);
      if (this.#unanswered || this.newer) return false;
      if (!this.isDirty) return true;
    }
    return this.#deliver(this.form.words());
  }

  async #deliver(words) {
    this.#unanswered = words;
    const answer = await this.send(words);
    if (answer.status === 404) return this.#stopAsGone();
    const result = [200, 409, 422].includes(answer.status) ? answer.json : null;
    if (!result) return this.#tryLater(answer.problem);
    this.#unanswered = null;
    if (answer.status === 409) return this.#stopFor(result);
    if (answer.status === 422) {
      this.#enter(State.REFUSED, result);
      return false;
    }
    return this.#settle(words, result);
  }

  #settle(words, result) {
    this.#failures = 0;
    this.form.revision = result.revision;
    this.isDirty = !isSame(words, this.form.words());
    if (!this.isDirty) this.store.clear();
    this.#enter(this.isDirty ? State.WRITING : State.SAVED, result);
    // Saving the same words again changes nothing and asks for the page anew.
    if (!result.again_in) this.#repeats = 0;
    else if (!this.isDirty) this.saveAgain(result.again_in);
    return true;
  }

  #tryLater(problem) {
    this.#keep();
    this.#enter(State.UNSAVED, problem);
    this.#saveIn(RETRY[Math.min(this.#failures, RETRY.length - 1)]);
    this.#failures += 1;
    return false;
  }

  // Nothing was saved. Whoever restores the letter and comes back finds the words.
  #stopAsGone() {
    this.#unanswered = null;
    this.#keep();
    this.#enter(State.GONE);
    return false;
  }

  // Another tab was quicker: the writer decides, where there is something to decide.
  #stopFor(newer) {
    this.#keep();
    this.newer = newer;
    if (this.#isConflict()) return false;
    this.#takeRevision();
    return this.#deliver(this.form.words());
  }

  #isConflict() {
    const words = this.form.words();
    if (differing(words, this.newer.words).length === 0) return false;
    this.#enter(State.CONFLICT, this.newer);
    return true;
  }

  // What stands here goes on top of the newer revision.
  #takeRevision() {
    this.form.revision = this.newer.revision;
    this.newer = null;
  }
}
