import { useEffect, useRef, useState } from "react";
import { partMessages as words } from "../messages/parts";
import { Line } from "./Line";
import { LineAdder } from "./LineAdder";
import css from "./LineList.module.css";
import { ReorderContext } from "./reorder";
import { useKeptLines } from "./useKeptLines";

interface LineListProps {
  /** Names it for screen readers. */
  label: string;
  saved: readonly string[];
  /** Resolves to true when it was kept. */
  keep: (lines: string[]) => Promise<boolean>;
  reread: () => Promise<unknown>;
  error?: { message: string } | null;
  /** What the field for a new line says. */
  hint?: string;
}

/**
 * Lines that are edited where they stand. Enter goes on with a new one, an emptied one goes away, Alt with an arrow or the
 * handle moves one.
 */
export function LineList({
  label,
  saved,
  keep,
  reread,
  error = null,
  hint = words.addLineHint,
}: LineListProps) {
  const { lines, change } = useKeptLines(saved, keep, reread);
  const [held, hold] = useState<{ id: string; index: number } | null>(null);
  // Where the field for a new line stands; null is at the end.
  const [opening, setOpening] = useState<number | null>(null);
  const [failing, setFailing] = useState<number | "new" | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    const target = wanted.current;
    if (target === null) return;
    const field = list.current?.querySelector<HTMLElement>(`[data-line="${target}"] textarea`);
    if (!field) return;
    wanted.current = null;
    field.focus();
  });

  // By key, not by place: a line may have moved or gone since its field was left.
  const edit = (key: number, typed: string) => {
    setFailing(key);
    const text = typed.trim();
    return change((now) =>
      text === ""
        ? now.filter((line) => line.key !== key)
        : now.map((line) => (line.key === key ? { key, text } : line)),
    );
  };
  const remove = (key: number) => {
    const at = lines.findIndex((line) => line.key === key);
    const neighbour = lines[at - 1] ?? lines[at + 1];
    wanted.current = neighbour ? String(neighbour.key) : "new";
    setOpening(null);
    void change((now) => now.filter((line) => line.key !== key));
  };
  const move = (from: number, to: number) => {
    const line = lines[from];
    if (!line || to < 0 || to >= lines.length || from === to) return;
    wanted.current = String(line.key);
    setSaid(words.movedTo(line.text, to + 1));
    void change((now) => {
      const moving = now.find(({ key }) => key === line.key);
      if (!moving) return now;
      const next = now.filter((other) => other !== moving);
      next.splice(to, 0, moving);
      return next;
    });
  };
  const indexOf = (id: string) => lines.findIndex(({ key }) => String(key) === id);
  const openAfter = (at: number) => {
    wanted.current = "new";
    setOpening(at + 1);
  };
  const add = async (text: string, goesOn: boolean) => {
    const at = opening ?? lines.length;
    setFailing("new");
    if (goesOn) {
      wanted.current = "new";
      if (opening !== null) setOpening(at + 1);
    } else setOpening(null);
    return change((now) => [...now.slice(0, at), text, ...now.slice(at)]);
  };

  const adder = (
    <LineAdder
      key="new"
      label={words.addLine(label)}
      hint={hint}
      error={failing === "new" ? error : null}
      onAdd={add}
      onLeaveEmpty={() => setOpening(null)}
      onBack={() => {
        const before = lines[(opening ?? lines.length) - 1];
        if (!before) return;
        wanted.current = String(before.key);
        setOpening(null);
      }}
    />
  );
  const place = opening ?? lines.length;

  return (
    <ReorderContext.Provider
      value={{ held, hold, drop: (from, onto) => move(indexOf(from), indexOf(onto)) }}
    >
      <ul ref={list} className={css.list} aria-label={label}>
        {lines.slice(0, place).map(({ key, text }, at) => row(key, text, at))}
        {adder}
        {lines.slice(place).map(({ key, text }, at) => row(key, text, place + at))}
      </ul>
      <span role="status" className={css.said}>
        {said}
      </span>
    </ReorderContext.Provider>
  );

  function row(key: number, text: string, at: number) {
    return (
      <Line
        key={key}
        id={String(key)}
        index={at}
        text={text}
        label={words.lineOf(label, at + 1)}
        error={failing === key ? error : null}
        keep={(typed) => edit(key, typed)}
        reread={reread}
        onRemove={() => remove(key)}
        onMove={(by) => move(at, at + by)}
        onEnter={() => openAfter(at)}
      />
    );
  }
}
