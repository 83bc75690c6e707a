import type {
  AgreedAction_Serialize as AgreedAction,
  ContextId,
  GivenContext,
  OneToOneId,
} from "../../bindings";
import { changedParts, type NotePart, type NoteText, noteParts, tidied } from "./note_text";

/** What was agreed and told in it, beside its words. */
export interface Told {
  actions: AgreedAction[];
  /** In words. */
  context: GivenContext[];
  /** Notes that were there already. */
  shares: ContextId[];
}

/** The writes a note needs; each answers whether it was done. */
export interface NoteWrites {
  begin: (text: NoteText, first: Told) => Promise<OneToOneId | undefined>;
  change: (id: OneToOneId, parts: Partial<NoteText>) => Promise<boolean>;
  addAction: (id: OneToOneId, action: AgreedAction) => Promise<boolean>;
  addContext: (id: OneToOneId, context: GivenContext) => Promise<boolean>;
  share: (id: OneToOneId, notes: ContextId[]) => Promise<boolean>;
}

/** Decides something and, with a text, begins the note of it; answers that note, and undefined when it was refused. */
export type Deciding = (begins: NoteText | null) => Promise<OneToOneId | null | undefined>;

type SavedNote = NoteText & { id: OneToOneId };

const nothing: Told = { actions: [], context: [], shares: [] };

/**
 * Keeps one note while it is typed. Writes go one after the other, so that two of them cannot both begin the note, and
 * nothing that arrives from the workspace takes away what has been typed since.
 */
export class NoteKeeper {
  private id: OneToOneId | null;
  /** The note was seen in the workspace; when it is missing from now on, it was taken back. */
  private hasArrived: boolean;
  /** As last sent or, where nothing was sent, as saved. */
  private sent: NoteText;
  /** As saved, when last looked at. */
  private seen: NoteText;
  private typed: Partial<NoteText>;
  /** Sent but not seen in the workspace yet, oldest first. */
  private readonly underway: Record<NotePart, string[]> = { on: [], shared: [], private: [] };
  private last: Promise<unknown> = Promise.resolve();

  constructor(note: SavedNote | null, blank: NoteText, typed: Partial<NoteText> = {}) {
    this.id = note?.id ?? null;
    this.hasArrived = note !== null;
    this.seen = note ? textOf(note) : blank;
    this.sent = this.seen;
    this.typed = { ...typed };
  }

  /** What was typed and stands over what is saved. */
  overlay(): Partial<NoteText> {
    return { ...this.typed };
  }

  type(part: NotePart, text: string) {
    this.typed = { ...this.typed, [part]: text };
  }

  hasUnsent(): boolean {
    const parts = this.unsent();
    return Object.keys(parts).length > 0 && !this.isSilentWith(parts);
  }

  /** Sends what was typed since the last time. True when all of it is kept. */
  keep(writes: NoteWrites): Promise<boolean> {
    return this.inTurn(() => this.send(writes));
  }

  addAction(writes: NoteWrites, action: AgreedAction): Promise<boolean> {
    return this.inTurn(() => this.sendWith(writes, { ...nothing, actions: [action] }));
  }

  addContext(writes: NoteWrites, context: GivenContext): Promise<boolean> {
    return this.inTurn(() => this.sendWith(writes, { ...nothing, context: [context] }));
  }

  /** Notes of context that were told. */
  share(writes: NoteWrites, notes: ContextId[]): Promise<boolean> {
    return this.inTurn(() => this.sendWith(writes, { ...nothing, shares: notes }));
  }

  /**
   * Something was decided today. It begins the note, as context does that was told; a sheet of another day is no note of
   * today's decisions and is left alone.
   */
  decide(decide: Deciding, today: string): Promise<boolean> {
    return this.inTurn(async () => {
      const parts = this.unsent();
      const { on } = { ...this.sent, ...parts };
      if (this.id !== null || on !== today) return (await decide(null)) !== undefined;
      return this.beginning(parts, async () => (await decide(this.sent)) ?? undefined);
    });
  }

  /** Takes in what the workspace says now. */
  arrive(note: SavedNote | null, blank: NoteText) {
    if (note) {
      this.id = note.id;
      this.hasArrived = true;
    } else if (this.hasArrived) {
      this.id = null;
      this.hasArrived = false;
    } else if (this.id !== null) {
      // Begun a moment ago and not read yet.
      return;
    }
    const saved = note ? textOf(note) : blank;
    const unsent = this.unsent();
    for (const part of noteParts) {
      const now = saved[part];
      if (now === this.seen[part]) continue;
      const at = this.underway[part].indexOf(now);
      if (at >= 0) {
        this.underway[part].splice(0, at + 1);
        continue;
      }
      this.underway[part] = [];
      this.sent = { ...this.sent, [part]: now };
      if (!(part in unsent)) delete this.typed[part];
    }
    this.seen = saved;
  }

  private unsent(): Partial<NoteText> {
    const now = { ...this.sent };
    for (const part of noteParts) {
      const text = this.typed[part];
      if (text !== undefined) now[part] = tidied(text);
    }
    return changedParts(now, this.sent);
  }

  /** A date alone is no note yet. */
  private isSilentWith(parts: Partial<NoteText>): boolean {
    const { shared, private: own } = { ...this.sent, ...parts };
    return this.id === null && shared === "" && own === "";
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async sendWith(writes: NoteWrites, told: Told): Promise<boolean> {
    if (this.id === null) return this.begin(writes, told);
    const { actions, context, shares } = told;
    const id = this.id;
    let isKept = await this.send(writes);
    for (const action of actions) isKept = (await writes.addAction(id, action)) && isKept;
    for (const given of context) isKept = (await writes.addContext(id, given)) && isKept;
    if (shares.length > 0) isKept = (await writes.share(id, shares)) && isKept;
    return isKept;
  }

  private async send(writes: NoteWrites): Promise<boolean> {
    if (!this.hasUnsent()) return true;
    if (this.id === null) return this.begin(writes, nothing);
    const id = this.id;
    const parts = this.unsent();
    return this.sending(parts, () => writes.change(id, parts));
  }

  private begin(writes: NoteWrites, first: Told): Promise<boolean> {
    return this.beginning(this.unsent(), () => writes.begin(this.sent, first));
  }

  private beginning(
    parts: Partial<NoteText>,
    begin: () => Promise<OneToOneId | undefined>,
  ): Promise<boolean> {
    return this.sending(parts, async () => {
      const id = await begin();
      if (id === undefined) return false;
      this.id = id;
      this.hasArrived = false;
      return true;
    });
  }

  /** Counts the parts as sent while the write runs, and takes that back when it is refused. */
  private async sending(parts: Partial<NoteText>, write: () => Promise<boolean>): Promise<boolean> {
    const before = this.sent;
    this.sent = { ...before, ...parts };
    for (const part of noteParts) {
      const text = parts[part];
      if (text !== undefined) this.underway[part].push(text);
    }
    if (await write()) return true;
    for (const part of noteParts) {
      if (!(part in parts)) continue;
      this.sent = { ...this.sent, [part]: before[part] };
      this.underway[part].pop();
    }
    return false;
  }
}

function textOf({ on, shared, private: own }: SavedNote): NoteText {
  return { on, shared, private: own };
}
