import { Spade } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { PersonToken } from "../../components/PersonToken";
import { Section } from "../../components/Section";
import { pokerMessages as words } from "../../messages/poker";
import { Loaded, useRead } from "../../queries";
import { WayToPeople } from "../delegation_frame/WayToPeople";
import { ChosenList } from "./ChosenList";
import type { Game } from "./game";
import css from "./Poker.module.css";

/** Which decisions, and who plays. */
export function PokerSetup({ onBegin }: { onBegin: (game: Game) => void }) {
  const matrix = useRead("delegationMatrix", [null, null]);
  const me = useRead("workspaceState", []).data?.me?.id ?? null;
  const [areas, setAreas] = useState<string[]>([]);
  const [pms, setPms] = useState<string[]>([]);
  return (
    <Loaded of={matrix}>
      {(data) => {
        // The leader plays anyway.
        const people = data.people.filter(({ id }) => id !== me);
        if (people.length === 0) {
          return (
            <EmptyState
              icon={<Spade aria-hidden="true" />}
              title={words.nobody}
              text={words.nobodyText}
              actions={<WayToPeople />}
            />
          );
        }
        const begin = () =>
          onBegin({
            areas: areas.flatMap((code) => data.areas.find((area) => area.code === code) ?? []),
            pms: pms.flatMap((id) => people.find((person) => person.id === id) ?? []),
          });
        return (
          <Section title={words.setupTitle} look="card">
            <p className={css.about}>{words.setupText}</p>
            <div className={css.setup}>
              <ChosenList
                label={words.areas}
                placeholder={words.areaPlaceholder}
                description={words.areasHelp}
                choices={data.areas.map(({ code, name, category }) => ({
                  id: code,
                  label: name,
                  description: category,
                }))}
                chosen={areas}
                onChange={setAreas}
                isOrdered
              />
              <ChosenList
                label={words.players}
                placeholder={words.playerPlaceholder}
                choices={people.map(({ id, name, level }) => ({
                  id,
                  label: name,
                  description: level.name,
                }))}
                chosen={pms}
                onChange={setPms}
                lead={(name) => <PersonToken name={name} size="s" />}
              />
            </div>
            <div className={css.begin}>
              <p className={css.quiet}>
                {words.whatIsMissing(areas.length, pms.length)} {words.notKept}
              </p>
              <Button
                variant="primary"
                isDisabled={areas.length === 0 || pms.length === 0}
                onPress={begin}
              >
                {words.start}
              </Button>
            </div>
          </Section>
        );
      }}
    </Loaded>
  );
}
