import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type {
  DirectionPage_Serialize as DirectionPage,
  DirectionTalkLine_Serialize as Talk,
} from "../../bindings";
import { tellDone, useCommands } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { directionMessages as words } from "../../messages/direction";
import { formatDay } from "../../messages/format";
import { useWrite } from "../../queries";
import css from "./Direction.module.css";
import { TalkDialog } from "./TalkDialog";

/** Every talk about direction, the newest first, and what to ask in the next one. */
export function Talks({ page: { person, talks } }: { page: DirectionPage }) {
  const [doing, setDoing] = useState<"add" | Talk | null>(null);
  const removing = useWrite("directionTalkRemove");
  useCommands([
    {
      id: "direction.talk",
      title: words.note,
      section: "screen",
      shortcuts: ["T"],
      run: () => setDoing("add"),
    },
  ]);
  const remove = async (id: string) => {
    if ((await removing.run(id)) !== undefined) tellDone(words.removed);
  };

  return (
    <Section
      title={words.talks}
      sub={words.talksHelp}
      look="card"
      actions={
        <Button size="s" onPress={() => setDoing("add")}>
          {words.note}
        </Button>
      }
    >
      {removing.error && <ErrorBanner error={removing.error} />}
      {talks.length === 0 && (
        <>
          <p className={css.quiet}>{words.noTalks}</p>
          <Prompts />
        </>
      )}
      <ol className={css.talks}>
        {talks.map((talk) => (
          <li key={talk.id} className={css.talk}>
            <div className={css.head}>
              <p className={css.words}>
                <span className={css.strong}>{words.directionOf(talk.direction)}</span>{" "}
                <span className={css.quiet}>{formatDay(talk.on)}</span>{" "}
                {talk.support && <Badge tone="outline">{words.supportLine(talk.support)}</Badge>}
              </p>
              <IconButton
                label={words.change(talk.on)}
                icon={<Pencil aria-hidden="true" />}
                onPress={() => setDoing(talk)}
              />
              <IconButton
                label={words.remove(talk.on)}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => void remove(talk.id)}
              />
            </div>
            <dl className={css.said}>
              {saidIn(talk).map(({ name, text }) => (
                <div key={name}>
                  <dt className={css.quiet}>{name}</dt>
                  <dd className={css.text}>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      {talks.length > 0 && (
        <details className={css.again}>
          <summary>{words.askAgain}</summary>
          <Prompts />
        </details>
      )}
      {doing && (
        <TalkDialog
          person={person}
          talk={doing === "add" ? undefined : doing}
          onClose={() => setDoing(null)}
        />
      )}
    </Section>
  );
}

function Prompts() {
  return (
    <ul className={css.prompts}>
      {words.prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
}

function saidIn({ motives, would_miss, ic_alternative, note }: Talk) {
  return [
    { name: words.motives, text: motives },
    { name: words.wouldMiss, text: would_miss },
    { name: words.alternative, text: ic_alternative },
    { name: words.own, text: note },
  ].filter(({ text }) => text);
}
