import { Trash2 } from "lucide-react";
import type { StuckCheckInId, StuckPage_Serialize as StuckPage } from "../../bindings";
import { tellDone } from "../../commands";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { stuckMessages as words } from "../../messages/direction";
import { formatDay } from "../../messages/format";
import { useWrite } from "../../queries";
import css from "./Signs.module.css";

/** Every look at the signs, the newest first, with what was seen and noted. */
export function CheckIns({ page: { signs, check_ins } }: { page: StuckPage }) {
  const removing = useWrite("stuckCheckInRemove");
  if (check_ins.length === 0) return null;
  const remove = async (id: StuckCheckInId) => {
    if ((await removing.run(id)) !== undefined) tellDone(words.removed);
  };
  return (
    <Section title={words.past} look="card">
      {removing.error && <ErrorBanner error={removing.error} />}
      <ol className={css.past}>
        {check_ins.map(({ id, on, by, signs: looked, note }) => {
          const seen = signs
            .map(({ sign, name }) => ({ name, sighting: looked[sign] }))
            .filter(({ sighting }) => sighting === "sometimes" || sighting === "often");
          return (
            <li key={id} className={css.look}>
              <div className={css.words}>
                <p>
                  <span className={css.name}>{formatDay(on)}</span>{" "}
                  <span className={css.quiet}>{words.pastLine(by, seen.length)}</span>
                </p>
                {seen.length > 0 && (
                  <p className={css.seen}>
                    {seen
                      .map(
                        ({ name, sighting }) =>
                          `${name} (${words.seen(sighting ?? null).toLowerCase()})`,
                      )
                      .join(", ")}
                  </p>
                )}
                {note && <p className={css.text}>{note}</p>}
              </div>
              <IconButton
                label={words.remove(on)}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => void remove(id)}
              />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
