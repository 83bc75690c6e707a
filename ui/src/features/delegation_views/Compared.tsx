import { Link } from "@tanstack/react-router";
import { MessagesSquare, TriangleAlert, X } from "lucide-react";
import { useState } from "react";
import type {
  OwnViewLine_Serialize as Line,
  DelegationViewsPage_Serialize as Page,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { stepOf } from "../../components/scale_step";
import { viewMessages as words } from "../../messages/delegation_views";
import { useWrite } from "../../queries";
import css from "./Compared.module.css";
import { type NextStep, NextStepDialog } from "./NextStepDialog";

/** Both views of every decision, differences first, each with what to do next. */
export function Compared({ page }: { page: Page }) {
  const [step, setStep] = useState<NextStep | null>(null);
  const apart = page.lines.filter(({ stands }) => stands.kind === "of" && stands.steps !== 0);
  const differ = apart.filter(({ talk }) => talk?.kind !== "kept");
  const kept = apart.filter(({ talk }) => talk?.kind === "kept");
  const agree = page.lines.filter(({ stands }) => stands.kind === "of" && stands.steps === 0);
  const oneSided = page.lines.filter(({ stands }) => stands.kind === "one_sided");
  const silent = page.lines.filter(({ stands }) => stands.kind === "silent");
  const rows = (lines: readonly Line[], offers: boolean) => (
    <ul className={css.lines}>
      {lines.map((line) => (
        <TwoViews key={line.area} page={page} line={line} {...(offers && { onNext: setStep })} />
      ))}
    </ul>
  );
  return (
    <>
      <Section title={words.differTitle} look="plain">
        {differ.length === 0 ? <p className={css.none}>{words.differNone}</p> : rows(differ, true)}
      </Section>
      {oneSided.length > 0 && <Section title={words.oneSidedTitle}>{rows(oneSided, true)}</Section>}
      {kept.length > 0 && <Section title={words.keptTitle}>{rows(kept, true)}</Section>}
      {agree.length > 0 && <Section title={words.agreeTitle}>{rows(agree, false)}</Section>}
      {silent.length > 0 && (
        <Section title={words.silentTitle}>
          <p className={css.none}>{silent.map(({ name }) => name).join(", ")}</p>
        </Section>
      )}
      {step && <NextStepDialog page={page} step={step} onClose={() => setStep(null)} />}
    </>
  );
}

interface TwoViewsProps {
  page: Page;
  line: Line;
  onNext?: (step: NextStep) => void;
}

function TwoViews({ page, line, onNext }: TwoViewsProps) {
  const { cell, said, stands, talk } = line;
  const name = page.person.name;
  const takingBack = useWrite("delegationViewSet");
  const step = (level: number | null) => {
    const found = stepOf(page.steps, level);
    return found ? words.numbered(found.number, found.word) : null;
  };
  const takeBack = async () => {
    const done = await takingBack.run(page.person.id, [{ area: line.area, level: null }], null);
    if (done !== undefined) tellDone(words.takenBack(line.name));
  };
  const isApart = stands.kind === "of" && stands.steps !== 0;
  return (
    <li className={css.line} data-apart={(isApart && talk?.kind !== "kept") || undefined}>
      <div className={css.head}>
        <span className={css.name}>{line.name}</span>
        {isApart && (
          <Badge tone={talk?.kind === "kept" ? "outline" : "warn"}>
            {stands.steps > 0
              ? words.freer(name, stands.steps)
              : words.tighter(name, -stands.steps)}
          </Badge>
        )}
        {talk?.kind === "waiting" && (
          <Badge icon={<MessagesSquare aria-hidden="true" />}>{words.waiting}</Badge>
        )}
        {cell.expected !== null && isApart && (
          <span className={css.quiet}>{words.expected(step(cell.expected) ?? "")}</span>
        )}
      </div>
      <dl className={css.views}>
        <div>
          <dt>{words.yours}</dt>
          <dd data-empty={cell.agreed === null || undefined}>
            {step(cell.agreed) ?? words.notAgreed}
          </dd>
        </div>
        <div>
          <dt>{words.theirs(name)}</dt>
          <dd data-empty={said === null || undefined}>
            {step(said?.level ?? null) ?? words.nothing}
          </dd>
        </div>
      </dl>
      <div className={css.more}>
        {said?.note && <q className={css.note}>{said.note}</q>}
        {cell.temporary && cell.level !== null && (
          <span className={css.quiet}>
            {words.forAWhile(step(cell.level) ?? "", cell.temporary.until)}
          </span>
        )}
        {said && (
          <span className={css.quiet}>
            {words.saidOn(said.on, words.ago(said.age))}
            <IconButton
              label={words.takeBack(line.name)}
              icon={<X aria-hidden="true" />}
              tone="danger"
              onPress={() => void takeBack()}
            />
          </span>
        )}
        {talk?.kind === "waiting" && (
          <span className={css.talk}>
            {words.waitingSince(talk.on, talk.words)}{" "}
            <Link to="/one-to-ones/$id" params={{ id: page.person.id }}>
              {words.toOneToOne(name)}
            </Link>
          </span>
        )}
        {talk?.kind === "kept" && (
          <span className={css.talk}>{words.keptOn(talk.on, talk.words)}</span>
        )}
        {said?.before_last_change && stands.kind === "of" && (
          <span className={css.outdated}>
            <TriangleAlert aria-hidden="true" />
            {words.outdated}
          </span>
        )}
      </div>
      {onNext && (
        <div className={css.buttons}>
          {said && (
            <Button
              size="s"
              aria-label={words.about(words.agreeOnTheirs, line.name)}
              onPress={() => onNext({ kind: "theirs", line })}
            >
              {words.agreeOnTheirs}
            </Button>
          )}
          {isApart && (
            <>
              {talk?.kind !== "kept" && (
                <Button
                  size="s"
                  aria-label={words.about(words.keepMine, line.name)}
                  onPress={() => onNext({ kind: "keep", line })}
                >
                  {words.keepMine}
                </Button>
              )}
              {talk?.kind !== "waiting" && (
                <Button
                  size="s"
                  aria-label={words.about(words.talk, line.name)}
                  onPress={() => onNext({ kind: "talk", line })}
                >
                  {words.talk}
                </Button>
              )}
            </>
          )}
        </div>
      )}
    </li>
  );
}
