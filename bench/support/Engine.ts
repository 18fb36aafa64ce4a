import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createInterface, type Interface } from "node:readline";

/** A process that answers each line that it is sent with a line of JSON. */
export class Engine {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly answers: Interface;
  private complaint = "";

  constructor(command: string, parameters: readonly string[]) {
    this.process = spawn(command, parameters);
    this.answers = createInterface({ input: this.process.stdout });
    this.process.stderr.on("data", (data) => (this.complaint += String(data)));
  }

  ask<T>(line: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (code: number | null) =>
        reject(new Error(`${this.process.spawnargs.join(" ")} ended with ${code}:\n${this.complaint}`));
      this.process.once("exit", fail);
      this.answers.once("line", (answer) => {
        this.process.off("exit", fail);
        resolve(JSON.parse(answer) as T);
      });
      this.process.stdin.write(`${line}\n`);
    });
  }

  end(): void {
    this.process.stdin.end();
  }
}
