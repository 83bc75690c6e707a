import type { PacketNote, PacketOf } from "../../bindings";
import { tellDone } from "../../commands";
import { FormDialog } from "../../components/FormDialog";
import { packetMessages as words } from "../../messages/packet";
import { useWrite } from "../../queries";
import css from "./Packet.module.css";

interface ShareDialogProps {
  of: PacketOf;
  one: PacketNote;
  onClose: () => void;
}

/** A private note is an example only once the leader shares it: asked before, done in one step. */
export function ShareDialog({ of, one, onClose }: ShareDialogProps) {
  const choose = useWrite("packetChoose");
  const submit = async () => {
    if ((await choose.run(of, one.note.id, "share")) === undefined) return;
    tellDone(words.shared);
    onClose();
  };
  return (
    <FormDialog
      title={words.shareTitle}
      submitLabel={words.shareSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={choose.isRunning}
      error={choose.error}
      size="s"
    >
      <p>{words.shareText}</p>
      <blockquote className={css.quote}>{one.note.text}</blockquote>
    </FormDialog>
  );
}
