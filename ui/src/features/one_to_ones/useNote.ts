import { useEffect, useRef, useState } from "react";
import type {
  AgreedAction_Serialize as AgreedAction,
  ContextId,
  GivenContext,
  OneToOneId,
  OneToOneNote_Serialize as OneToOneNote,
  PersonRef,
} from "../../bindings";
import { tellDone } from "../../commands";
import { showToast } from "../../components/toasts";
import { workspaceMemory, workspaceSitting } from "../../components/workspace_memory";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";
import { type Deciding, NoteKeeper, type NoteWrites } from "./note_keeper";
import type { NotePart, NoteText } from "./note_text";
import { useLeaving } from "./useLeaving";

/** How long the typing rests before it is kept, in milliseconds. */
const pause = 500;

/** What was refused when its screen was left; it waits here until that note is opened again. */
const refused = workspaceMemory<Partial<NoteText>>();

interface NoteOfPerson {
  person: PersonRef;
  /** Null as long as nothing is written. */
  note: OneToOneNote | null;
  today: string;
  onBegun: (id: OneToOneId) => void;
}

function useNoteWrites({ person, onBegun }: Pick<NoteOfPerson, "person" | "onBegun">) {
  const begin = useWrite("oneToOneAdd");
  const change = useWrite("oneToOneUpdate");
  const action = useWrite("oneToOneActionAdd");
  const context = useWrite("contextAdd");
  const sharing = useWrite("contextShare");
  const all = [begin, change, action, context, sharing];
  const writes: NoteWrites = {
    begin: async (text, first) => {
      const id = await begin.run({ person: person.id, ...text, ...first });
      if (id !== undefined) onBegun(id);
      return id;
    },
    change: async (id, parts) => (await change.run(id, parts)) !== undefined,
    addAction: async (id, agreed) => (await action.run(id, agreed)) !== undefined,
    addContext: async (id, given) =>
      (await context.run({ ...given, people: [person.id], one_to_one: id, on: null })) !==
      undefined,
    share: async (id, notes) =>
      (await sharing.run({
        notes,
        whom: { who: "people", people: [person.id] },
        one_to_one: id,
        on: null,
      })) !== undefined,
  };
  return {
    writes,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    reset: () => {
      for (const { error, reset } of all) if (error) reset();
    },
  };
}

/**
 * A note that keeps itself: when a field is left, when the typing rests, when the window loses the focus, and when the
 * screen is left. Each of these is one step of undo.
 */
export function useNote({ person, note, today, onBegun }: NoteOfPerson) {
  const { writes, error, reset } = useNoteWrites({ person, onBegun });
  const saved: NoteText = note ?? { on: today, shared: "", private: "" };
  const place = note?.id ?? person.id;
  const [sitting] = useState(workspaceSitting);
  const [keeper] = useState(() => new NoteKeeper(note, saved, refused.get(place)));
  const [typed, setTyped] = useState<Partial<NoteText>>(() => keeper.overlay());
  const [isUnsent, setUnsent] = useState(() => keeper.hasUnsent());
  const timer = useRef<number | undefined>(undefined);

  const look = () => {
    setTyped(keeper.overlay());
    setUnsent(keeper.hasUnsent());
  };
  const keep = async () => {
    window.clearTimeout(timer.current);
    const isKept = await keeper.keep(writes);
    if (isKept) refused.delete(place);
    look();
    return isKept;
  };

  useEffect(() => {
    keeper.arrive(note, { on: today, shared: "", private: "" });
    setTyped(keeper.overlay());
    setUnsent(keeper.hasUnsent());
  }, [keeper, note, today]);

  const newest = useRef(keep);
  useEffect(() => {
    newest.current = keep;
  });
  useEffect(() => {
    const keepNow = () => void newest.current();
    // What was refused last time is tried again.
    keepNow();
    window.addEventListener("blur", keepNow);
    window.addEventListener("pagehide", keepNow);
    return () => {
      window.removeEventListener("blur", keepNow);
      window.removeEventListener("pagehide", keepNow);
    };
  }, []);
  useLeaving(() => {
    void keep().then((isKept) => {
      if (isKept) return;
      if (sitting === workspaceSitting()) refused.set(place, keeper.overlay());
      showToast({ title: words.notKept(person.name), text: words.notKeptText, tone: "bad" });
    });
  });

  return {
    text: { ...saved, ...typed },
    state: isUnsent ? ("keeping" as const) : note ? ("kept" as const) : ("blank" as const),
    error,
    edit: (part: NotePart, text: string) => {
      reset();
      keeper.type(part, text);
      look();
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void newest.current(), pause);
    },
    keep: () => void keep(),
    addAction: async (action: AgreedAction) => {
      const isKept = await keeper.addAction(writes, action);
      look();
      return isKept;
    },
    addContext: async (context: GivenContext) => {
      const isKept = await keeper.addContext(writes, context);
      look();
      if (isKept) tellDone(words.contextAdded);
      return isKept;
    },
    decide: async (deciding: Deciding) => {
      const isDone = await keeper.decide(async (begins) => {
        const id = await deciding(begins);
        if (id) onBegun(id);
        return id;
      }, today);
      look();
      return isDone;
    },
    tell: async (notes: ContextId[]) => {
      const isKept = await keeper.share(writes, notes);
      look();
      if (isKept) tellDone(words.contextTold(person.name));
      return isKept;
    },
  };
}
