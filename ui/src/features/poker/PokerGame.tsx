import { useEffect, useEffectEvent, useState } from "react";
import type { OpenTable_Serialize as OpenTable, PokerSeat_Serialize as Seat } from "../../bindings";
import { stepCommands, tellDone, useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { mayLeave } from "../../components/may_leave";
import { stepOf } from "../../components/scale_step";
import { showToast } from "../../components/toasts";
import { useAtStake } from "../../components/useAtStake";
import { pokerMessages as words } from "../../messages/poker";
import { useRead, useWrite } from "../../queries";
import { Choosing } from "./Choosing";
import { type Game, nameOf, type Player } from "./game";
import { OpenCards } from "./OpenCards";
import css from "./Poker.module.css";
import { type Outcome, RecordForm } from "./RecordForm";
import { Seats } from "./Seats";

/** The decisions of a game, one after the other: choose, turn over, talk, record. */
export function PokerGame({ game, onEnd }: { game: Game; onEnd: () => void }) {
  const [at, setAt] = useState(0);
  const [seats, setSeats] = useState<Seat[]>([]);
  // Who chose to choose again; otherwise the first without a card is next.
  const [called, setCalled] = useState<{ player: Player } | null>(null);
  const [table, setTable] = useState<OpenTable | null>(null);
  const scale = useRead("delegationScale", []).data?.steps ?? [];
  const beginning = useWrite("pokerBegin");
  const laying = useWrite("pokerLay");
  const takingBack = useWrite("pokerTakeBack");
  const turning = useWrite("pokerTurn");
  const again = useWrite("pokerAgain");
  const leaving = useWrite("pokerLeave");
  const recording = useWrite("pokerRecord");
  const area = game.areas[at];

  const sitDown = useEffectEvent(async () => {
    const begun = await beginning.run(
      game.areas[at]?.code ?? "",
      game.pms.map(({ id }) => id),
    );
    if (begun) setSeats(begun);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new table for each decision
  useEffect(() => {
    void sitDown();
  }, [at]);
  const getUp = useEffectEvent(() => void leaving.run());
  useEffect(() => () => getUp(), []);

  // From the first card on; nothing of a round is kept before it is recorded.
  const isUnderWay = table !== null || seats.some(({ has_laid }) => has_laid);
  useAtStake(isUnderWay ? words.leaving : null);

  const next = seats.find(({ has_laid }) => !has_laid);
  const choosing = called ?? (next ? { player: next.person } : null);
  const lay = async (level: number) => {
    if (!choosing) return;
    const laid = await laying.run(choosing.player, level);
    if (!laid) return;
    setSeats(laid);
    setCalled(null);
  };
  const takeBack = async () => {
    const taken = await takingBack.run();
    if (!taken) return;
    setSeats(taken.seats);
    setCalled({ player: taken.person });
    showToast({ title: words.cardTakenBack(nameOf(game, taken.person)), kind: "change" });
  };
  const { error: refused, reset } = takingBack;
  useEffect(() => {
    if (!refused) return;
    showToast({ title: refused.message, kind: "change" });
    reset();
  }, [refused, reset]);
  // As long as one plays, undo means the cards: what was changed before lies out of sight behind them.
  useCommands(
    stepCommands({
      undo: { title: words.undoCard, run: () => void takeBack() },
      redo: { title: words.redoCard, run: () => showToast({ title: words.noCardToRedo }) },
    }),
  );
  if (!area) return null;
  const turn = async () => {
    const open = await turning.run();
    if (open) setTable(open);
  };
  const playAgain = async () => {
    const fresh = await again.run();
    if (!fresh) return;
    setTable(null);
    setSeats(fresh);
  };
  const goOn = () => {
    setTable(null);
    setSeats([]);
    setCalled(null);
    if (at + 1 < game.areas.length) setAt(at + 1);
    else onEnd();
  };
  const stop = async () => {
    if (await mayLeave()) onEnd();
  };
  const record = async (open: OpenTable, outcome: Outcome) => {
    const cards = open.cards.map(({ person, level }) => ({ person: person?.id ?? null, level }));
    const kept = await recording.run({ area: area.code, cards, ...outcome });
    if (kept === undefined) return;
    const step = stepOf(open.steps, outcome.agreed);
    tellDone(words.recorded(area.name, step ? words.numbered(step.number, step.word) : null));
    goOn();
  };
  const error = beginning.error ?? laying.error ?? turning.error ?? again.error;
  const isLast = at + 1 === game.areas.length;

  return (
    <div className={css.stack}>
      <header className={css.roundHead}>
        <div>
          <h2>{words.round(area.name)}</h2>
          <p className={css.about}>
            {[words.of(at + 1, game.areas.length), area.description].filter(Boolean).join(" · ")}
          </p>
        </div>
        <Button onPress={() => void stop()}>{words.stop}</Button>
      </header>
      {error && <ErrorBanner error={error} />}
      {table ? (
        <>
          <OpenCards game={game} table={table} />
          <RecordForm
            key={`${area.code} ${table.cards.map(({ level }) => level).join()}`}
            game={game}
            table={table}
            isRunning={recording.isRunning}
            error={recording.error}
            skipLabel={isLast ? words.end : words.skip}
            onRecord={(outcome) => void record(table, outcome)}
            onAgain={() => void playAgain()}
            onSkip={goOn}
          />
        </>
      ) : (
        <>
          <Seats
            game={game}
            seats={seats}
            choosing={choosing}
            onAgain={(player) => setCalled({ player })}
          />
          {choosing ? (
            <Choosing
              // A new player begins with the cards hidden.
              key={choosing.player ?? "leader"}
              name={nameOf(game, choosing.player)}
              steps={scale}
              onLay={(level) => void lay(level)}
            />
          ) : (
            seats.length > 0 && (
              <section className={css.gate}>
                <h3>{words.allLaid}</h3>
                <p className={css.about}>{words.allLaidText}</p>
                <Button
                  variant="primary"
                  autoFocus
                  isPending={turning.isRunning}
                  onPress={() => void turn()}
                >
                  {words.turn}
                </Button>
              </section>
            )
          )}
        </>
      )}
    </div>
  );
}
