import { CircleAlert } from "lucide-react";
import type { Finding_Serialize as Finding } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Section } from "../../components/Section";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import css from "./Draft.module.css";

/** Holes in the draft, what blocks publishing first. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <Section
      title={words.findings}
      sub={findings.length > 0 ? words.findingCount(findings.length) : words.findingsHelp}
      look="card"
    >
      {findings.length === 0 && <p className={css.quiet}>{words.noFindings}</p>}
      <ul className={css.findings}>
        {findings.map(({ message, blocks, kind }) => (
          <li key={`${kind} ${message}`}>
            {blocks && (
              <Badge tone="bad" icon={<CircleAlert aria-hidden="true" />}>
                {words.blocks}
              </Badge>
            )}
            {message}
          </li>
        ))}
      </ul>
    </Section>
  );
}
