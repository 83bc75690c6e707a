import { useNavigate } from "@tanstack/react-router";
import type { PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { stuckMessages, directionMessages as words } from "../../messages/direction";
import { Loaded, useRead } from "../../queries";
import css from "./Direction.module.css";

/** The newest word on where somebody wants to go, and how many signs ask for something, on their page. */
export function DirectionCard({ person: { id } }: { person: PersonRef }) {
  const direction = useRead("directionOf", [id]);
  const stuck = useRead("stuckOf", [id]);
  const navigate = useNavigate();
  return (
    <Section
      title={words.title}
      look="card"
      actions={
        <Button
          size="s"
          aria-label={words.openSpoken}
          onPress={() => void navigate({ to: "/people/$id/direction", params: { id } })}
        >
          {words.open}
        </Button>
      }
    >
      <Loaded of={direction}>
        {({ talks: [newest] }) =>
          newest ? (
            <p>
              <span className={css.strong}>{words.directionOf(newest.direction)}</span>{" "}
              <span className={css.quiet}>{words.talkedOn(newest.on)}</span>
            </p>
          ) : (
            <p className={css.quiet}>{words.neverTalked}</p>
          )
        }
      </Loaded>
      <Loaded of={stuck}>
        {({ signs, check_ins }) => (
          <p className={css.quiet}>
            {check_ins.length === 0
              ? stuckMessages.never
              : stuckMessages.summary(
                  signs.filter(({ suggestions }) => suggestions.length > 0).length,
                )}
          </p>
        )}
      </Loaded>
    </Section>
  );
}
