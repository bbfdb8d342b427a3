/** A talk in which somebody takes a task with a day, something is decided and a question stays open. */
export const TALK =
  "okay so um the thing with the greenhouse is that the heating goes off at night and nobody, nobody gets the alert. Yeah I saw that, it's the sensor, right? It's the sensor, it sends minus forty and the controller thinks it's broken and turns everything off. Okay. So what do we do? I mean we could just ignore values below minus thirty. Right, let's do that, we decided last time anyway that we don't replace the controller before summer. I'll change the threshold in `gh-control` tomorrow, it's only one line. Great, thanks a lot. And who tells the people at the nursery? I can call them, I'll call the nursery on Friday, they're closed until then. Perfect. Does anybody know why the alert went to the old phone number? No idea. Somebody should look at that, I guess. Yeah. Okay, um, I think that was everything, bye everyone, bye.";

/** Another one, in turns. */
export const TURNS = `Ines: Okay, can we talk about the seeds? The order has to go out, um, this week.
Marlo: Yeah. I'll send the order to the supplier by Thursday, I just need the numbers.
Ines: The numbers are in the sheet. I think we said two hundred, right?
Marlo: Two hundred, yeah. We decided on the round ones.
Ines: Great. And can you ask them about the peat, please?
Marlo: Sure, I'll ask them.`;

/** A daily note with a talk under its title, among other things. */
export const NOTE = `---
daily: "[[2026-03-12]]"
created: 20260312000100
---

## Tasks

%% TCT_TEMPLATED_START 2026-03-12 00:00 %%
* Home ==-
    - [x] Make a call ✅2026-03-12
%% TCT_TEMPLATED_END 2026-03-12 23:59 %%
* ? Did these tasks align to your Goals?

# Daily Notes

Greenhouse heating

${TALK}

---

The hedge looks fine from here, and the weather was kind. I read on the bench for an hour.
`;
