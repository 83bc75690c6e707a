import { X } from "lucide-react";
import { useState } from "react";
import type { EvidenceLink, PersonRef } from "../../bindings";
import { ComboBox } from "../../components/ComboBox";
import { IconButton } from "../../components/IconButton";
import { evidenceMessages as words } from "../../messages/evidence";
import { useRead } from "../../queries";
import css from "./Evidence.module.css";

interface BearsOnProps {
  person: PersonRef | null;
  links: readonly EvidenceLink[];
  onChange: (links: EvidenceLink[]) => void;
}

const idOf = (link: EvidenceLink): string => {
  if (link.kind === "competency") return `competency ${link.code}`;
  return link.kind === "delegation" ? `delegation ${link.area}` : `action ${link.id}`;
};

/** What a note bears on: competencies, decisions and open actions, found by typing, any number of them. */
export function BearsOn({ person, links, onChange }: BearsOnProps) {
  const ladder = useRead("ladderShow", []);
  const talks = useRead("oneToOnesOf", [person?.id ?? ""], { enabled: person !== null });
  const known: { link: EvidenceLink; label: string; description: string }[] = [
    ...(ladder.data?.ladder.competencies ?? []).map(({ code, name }) => ({
      link: { kind: "competency" as const, code },
      label: name,
      description: words.ofCompetency,
    })),
    ...(ladder.data?.areas ?? []).map(({ code, name }) => ({
      link: { kind: "delegation" as const, area: code },
      label: name,
      description: words.ofDecision,
    })),
    ...(talks.data?.open_actions ?? []).map(({ id, text }) => ({
      link: { kind: "action" as const, id },
      label: text,
      description: words.ofAction,
    })),
  ];
  // What was taken last stays in the field until it is left: emptied at once, the list would open again.
  const [last, setLast] = useState<string | null>(null);
  const chosen = new Set(links.map(idOf));
  const labelOf = (link: EvidenceLink) =>
    known.find((one) => idOf(one.link) === idOf(link))?.label ?? words.ofAction;
  return (
    <div className={css.bearsOn}>
      <ComboBox
        label={words.bearsOn}
        choices={known
          .filter((one) => !chosen.has(idOf(one.link)) || idOf(one.link) === last)
          .map((one) => ({ id: idOf(one.link), label: one.label, description: one.description }))}
        value={last}
        onChange={(id) => {
          const found = known.find((one) => idOf(one.link) === id);
          setLast(id);
          if (found && id && !chosen.has(id)) onChange([...links, found.link]);
        }}
        placeholder={words.bearsOnHelp}
        onBlur={() => setLast(null)}
      />
      {links.length > 0 && (
        <ul className={css.chips} aria-label={words.bearsOn}>
          {links.map((link) => (
            <li key={idOf(link)} className={css.chip}>
              {labelOf(link)}
              <IconButton
                label={words.removeLink(labelOf(link))}
                icon={<X aria-hidden="true" />}
                onPress={() => onChange(links.filter((one) => idOf(one) !== idOf(link)))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
