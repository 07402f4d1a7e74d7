/** The public sets whose licences allow their text to shape weights that are shipped. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rowsOf } from "./csv.ts";

/** A text, and whether somebody asks for something in it. */
export interface ForeignLine {
  readonly text: string;
  readonly asks: boolean;
}

/** Banking77's training part (CC BY 4.0): requests of a bank's customers, every one a need. */
export function readBanking(suites: string): readonly ForeignLine[] {
  const rows = rowsOf(readFileSync(join(suites, "training/banking77/train.csv"), "utf8")).slice(1);
  return rows.map(([text = ""]) => ({ text, asks: true }));
}

/** CLINC150 (CC BY 3.0): what people say to an assistant. Small talk is no need; orders to a machine are left out as neither. */
export function readClinc(suites: string): readonly ForeignLine[] {
  const parts = JSON.parse(readFileSync(join(suites, "training/clinc150/data_full.json"), "utf8")) as ClincParts;
  const lines = [...parts.train, ...parts.val, ...parts.test, ...parts.oos_train, ...parts.oos_val, ...parts.oos_test];
  return lines.filter(([, intent]) => !orders.has(intent)).map(([text, intent]) => ({ text, asks: !smallTalk.has(intent) }));
}

type ClincLines = readonly (readonly [text: string, intent: string])[];

interface ClincParts {
  readonly train: ClincLines;
  readonly val: ClincLines;
  readonly test: ClincLines;
  /** What an assistant was asked that none of its intents covers: questions about anything. */
  readonly oos_train: ClincLines;
  readonly oos_val: ClincLines;
  readonly oos_test: ClincLines;
}

const smallTalk = new Set("greeting goodbye thank_you yes no maybe".split(" "));

const orders = new Set(
  [
    "are_you_a_bot who_made_you what_is_your_name how_old_are_you what_are_your_hobbies do_you_have_pets where_are_you_from",
    "who_do_you_work_for meaning_of_life user_name change_user_name change_ai_name change_accent change_speed change_volume",
    "change_language whisper_mode tell_joke fun_fact flip_coin roll_dice next_song play_music update_playlist what_song timer",
    "alarm make_call smart_home text sync_device reset_settings repeat cancel find_phone share_location calculator reminder",
    "reminder_update todo_list todo_list_update shopping_list shopping_list_update uber spelling what_can_i_ask_you",
  ].flatMap((line) => line.split(" ")),
);
