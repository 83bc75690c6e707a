import { Check, CircleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Finding_Serialize as Finding, FindingKind, LevelCode } from "../../bindings";
import { Section } from "../../components/Section";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { ladderEditorMessages } from "../../messages/ladder_editor";
import css from "./Findings.module.css";
import { targetOf, useGoToPlace } from "./places";

interface FindingsProps {
  findings: readonly Finding[];
  /** On the page of a level, what concerns it comes first. */
  level: LevelCode | null;
}

/** Holes in the draft, what blocks publishing first; each leads to its place and goes when it is mended. */
export function Findings({ findings, level }: FindingsProps) {
  const own = findings.filter((finding) => level !== null && finding.level === level);
  const others = findings.filter((finding) => !own.includes(finding));
  const groups = [...new Set(others.map(({ kind }) => kind))];
  return (
    <div className={css.panel}>
      <Section
        title={words.findings}
        sub={findings.length > 0 ? words.findingCount(findings.length) : words.findingsHelp}
      >
        {findings.length === 0 && (
          <p className={css.nothing}>
            <Check aria-hidden="true" />
            {words.noFindings}
          </p>
        )}
      </Section>
      {own.length > 0 && <Group title={ladderEditorMessages.onThisLevel} findings={own} />}
      {groups.map((kind: FindingKind) => (
        <Group
          key={kind}
          title={ladderEditorMessages.findingGroup[kind]}
          findings={others.filter((finding) => finding.kind === kind)}
        />
      ))}
    </div>
  );
}

/** More would push the other kinds out of sight. */
const shownAtFirst = 5;

function Group({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const go = useGoToPlace();
  const shown = showsAll ? findings : findings.slice(0, shownAtFirst);
  const hidden = findings.length - shown.length;
  return (
    <Section title={title} heading="small" level={3}>
      <ul className={css.findings}>
        {shown.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence can stand twice, where a thing is said thrice
          <li key={`${at} ${finding.message}`}>
            <Button
              className={css.finding}
              data-blocks={finding.blocks || undefined}
              onPress={() => void go(targetOf(finding))}
            >
              {finding.blocks && (
                <span className={css.blocks}>
                  <CircleAlert aria-hidden="true" />
                  {words.blocks}
                </span>
              )}
              <span className={css.message}>{finding.message}</span>
            </Button>
          </li>
        ))}
      </ul>
      {(hidden > 0 || showsAll) && findings.length > shownAtFirst && (
        <Button className={css.more} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? ladderEditorMessages.fewer : ladderEditorMessages.more(hidden)}
        </Button>
      )}
    </Section>
  );
}
