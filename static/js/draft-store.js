// Words that are not saved yet, in this browser's storage. They are those of the person who is signed
// in: what somebody else left goes, what is two weeks old goes by itself, and nothing is kept where
// the sign-in page was told that the computer is shared.
const PREFIX = "draft:";
export const OWNER = "drafts-of";
const SHARED = "shared-computer";
const AGE = 14 * 24 * 60 * 60 * 1000; // ms
// What stays in the browser whoever signs in or out.
const OF_THE_BROWSER = ["theme", "keys-off", SHARED];

const person = document.documentElement.dataset.person ?? null;

// The store may be closed or full: then the page alone holds the words.
export function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

// Two tabs keep what is typed into the same form side by side.
const tab =
  attempt(() => {
    const name = sessionStorage.getItem("tab") ?? `${Date.now()}-${Math.random()}`;
    sessionStorage.setItem("tab", name);
    return name;
  }) ?? "";

// An old tab of somebody who has signed out keeps nothing.
export const isOwner = () =>
  person !== null && attempt(() => localStorage.getItem(OWNER)) === person;

export const isShared = () => attempt(() => localStorage.getItem(SHARED)) === "1";

export function markShared(isSharedNow) {
  if (isSharedNow) forgetEverything();
  attempt(() =>
    isSharedNow ? localStorage.setItem(SHARED, "1") : localStorage.removeItem(SHARED),
  );
}

export function forgetEverything() {
  forget(() => true);
}

const keys = () => attempt(() => Object.keys(localStorage)) ?? [];
const stored = (key) => attempt(() => JSON.parse(localStorage.getItem(key)));

function forget(isUnwanted) {
  for (const key of keys()) {
    if (!OF_THE_BROWSER.includes(key) && isUnwanted(key)) localStorage.removeItem(key);
  }
}

// What the browser holds as this page is opened.
function tidy() {
  if (person === null) return;
  const owner = attempt(() => localStorage.getItem(OWNER));
  if (isShared() || (owner !== null && owner !== person)) forgetEverything();
  if (!isShared()) attempt(() => localStorage.setItem(OWNER, person));
  const oldest = Date.now() - AGE;
  forget((key) => stored(key)?.at < oldest);
}

tidy();

export class DraftStore {
  // `formerly`: the key that an older release had for it, if any.
  constructor(name, formerly = null) {
    this.beginning = `${PREFIX}${person}:${name}:`;
    this.key = this.beginning + tab;
    this.formerly = formerly;
  }

  write(draft) {
    if (!isOwner()) return;
    attempt(() => localStorage.setItem(this.key, JSON.stringify({ ...draft, at: Date.now() })));
  }

  // What this tab has written, or else the newest that another has, which is this tab's from now on.
  // With it the moment `at` which it was written; null where there is nothing.
  read() {
    if (!isOwner()) return null;
    return stored(this.key) ?? this.#takeOver();
  }

  get holdsSomething() {
    return isOwner() && stored(this.key) !== null;
  }

  #takeOver() {
    const [found] = keys()
      .filter((key) => key.startsWith(this.beginning) || key === this.formerly)
      .map((key) => ({ key, draft: stored(key) }))
      .filter(({ draft }) => draft)
      .sort((first, second) => second.draft.at - first.draft.at);
    if (!found) return null;
    attempt(() => {
      localStorage.setItem(this.key, JSON.stringify(found.draft));
      localStorage.removeItem(found.key);
    });
    return found.draft;
  }

  clear() {
    attempt(() => localStorage.removeItem(this.key));
  }

  // Those that this tab has sent to the address `path`, where they were saved.
  static forgetSent(path) {
    const isTo = (key) => {
      const [, name] = key.split(`${PREFIX}${person}:`);
      return name && key.endsWith(`:${tab}`) && /^[^ ?]*/.exec(name)[0] === path;
    };
    forget((key) => isTo(key) && stored(key)?.isSent);
  }
}
