import type { CompetencyReading, LadderFilePage_Serialize as LadderFilePage } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Section } from "../../components/Section";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import css from "./LadderImport.module.css";

/** The competencies found, by area. */
export function Competencies({ page }: { page: LadderFilePage }) {
  if (page.competencies.length === 0) return null;
  const areas = new Map<string, CompetencyReading[]>();
  for (const competency of page.competencies) {
    areas.set(competency.area, [...(areas.get(competency.area) ?? []), competency]);
  }
  const more = page.imported.competencies - page.competencies.length;
  return (
    <Section title={words.competencies}>
      <dl className={css.areas}>
        {[...areas].map(([area, list]) => (
          <div key={area} className={css.area}>
            <dt>{area}</dt>
            <dd>
              <ul className={css.names}>
                {list.map(({ code, name, known }) => (
                  <li key={code}>
                    {name} {!known && <Badge tone="outline">{words.isNew}</Badge>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p className={css.quiet}>{words.competenciesMore(more)}</p>}
    </Section>
  );
}
