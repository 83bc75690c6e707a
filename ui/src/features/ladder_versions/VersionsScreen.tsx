import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { LadderVersionLine_Serialize as LadderVersionLine } from "../../bindings";
import { BackLink } from "../../components/BackLink";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { ladderVersionMessages as words } from "../../messages/ladder_versions";
import { Loaded } from "../../queries";
import { BeginDraft } from "../ladder_draft/BeginDraft";
import { useVersionCommands } from "./useVersionCommands";
import { useVersions } from "./useVersions";
import css from "./Versions.module.css";

/** Every version there was, the newest first, to read and to compare. */
export function VersionsScreen() {
  const { versions } = useVersions();
  useVersionCommands();
  return (
    <Screen
      width="text"
      header={
        <>
          <BackLink to="/ladder">{words.back}</BackLink>
          <PageHeader title={words.title} sub={words.sub} />
        </>
      }
    >
      <Loaded of={versions}>
        {(lines) => (
          <>
            <ol className={css.versions}>
              {lines.map((line) => (
                <VersionLine
                  key={line.id}
                  line={line}
                  before={lines.find(({ number }) => number < line.number)}
                  mayBegin={!lines.some(isDraft)}
                />
              ))}
            </ol>
            {lines.some(isDraft) && <p className={css.open}>{words.draftOpen}</p>}
            {lines.length > 1 && <CompareChoice lines={lines} />}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

const isDraft = ({ status }: LadderVersionLine) => status === "draft";

interface VersionLineProps {
  line: LadderVersionLine;
  before: LadderVersionLine | undefined;
  /** No draft is open. */
  mayBegin: boolean;
}

function VersionLine({ line, before, mayBegin }: VersionLineProps) {
  const number = String(line.number);
  return (
    <li className={css.version} data-counts={line.counts || undefined}>
      <span className={css.number} aria-hidden="true">
        {line.number}
      </span>
      <div className={css.words}>
        <p className={css.name}>
          {isDraft(line) ? (
            <Link to="/ladder/draft">{words.named(line.number, line.name)}</Link>
          ) : (
            <Link to="/ladder/versions/$number" params={{ number }}>
              {words.named(line.number, line.name)}
            </Link>
          )}
          {line.counts && <Badge tone="good">{words.counts}</Badge>}
          {isDraft(line) && <Badge tone="outline">{words.draft}</Badge>}
        </p>
        <p className={css.facts}>
          {words.facts(line.published_on, line.levels, line.competencies, line.assessments)}
        </p>
      </div>
      <div className={css.ways}>
        {before && (
          <Link to="/ladder/compare/$from/$to" params={{ from: String(before.number), to: number }}>
            {words.whatChanged(before.number)}
          </Link>
        )}
        {mayBegin && <BeginDraft from={line} size="s" />}
      </div>
    </li>
  );
}

function CompareChoice({ lines }: { lines: readonly LadderVersionLine[] }) {
  const navigate = useNavigate();
  const [newest, before] = lines;
  const [from, setFrom] = useState(String(before?.number ?? ""));
  const [to, setTo] = useState(String(newest?.number ?? ""));
  const choices = lines.map(({ number, status }) => ({
    id: String(number),
    label: words.choice(number, status === "draft"),
  }));
  return (
    <Section title={words.compareTwo}>
      <div className={css.choice}>
        <Select label={words.from} choices={choices} value={from} onChange={setFrom} />
        <Select label={words.to} choices={choices} value={to} onChange={setTo} />
        <Button
          isDisabled={from === to}
          onPress={() => void navigate({ to: "/ladder/compare/$from/$to", params: { from, to } })}
        >
          {words.compare}
        </Button>
      </div>
    </Section>
  );
}
