/** Invented meetings of other kinds, written the way people talk and recognisers write. */

/** A sales call, speaker lines. */
export const SALES = `Nora Lindqvist: Hi Pieter, thanks for taking the time. Can you hear me okay?
Pieter Vos: Yes, loud and clear.
Nora Lindqvist: Great. So, um, you wrote that the cold store in Breda loses temperature every night, and that the pallets on the top shelf were too warm in May.
Pieter Vos: Right. We had to throw away, I want to say, eleven pallets of yoghurt, and the insurance only pays if we can show the temperature for every hour.
Nora Lindqvist: Okay. So what you need is a sensor on every shelf and a report that the insurance accepts. We have that, the report is certified since last year.
Pieter Vos: What does it cost, roughly? Because my boss is going to ask.
Nora Lindqvist: For sixty shelves it's about four hundred a month, the sensors are included.
Pieter Vos: Hm. That's more than I thought. The other vendor said two eighty, but without the report.
Nora Lindqvist: I could ask for a discount if you sign for three years.
Pieter Vos: No, three years is too long for us, the lease of the hall ends in eighteen months.
Nora Lindqvist: Understood. Then let's do a pilot first, ten shelves for two months, and you pay nothing for the installation.
Pieter Vos: Yeah, that works for me.
Nora Lindqvist: Perfect. I'll send you the pilot contract by Thursday. And could you send me the floor plan of the hall, so that we know where the gateways go?
Pieter Vos: Sure, I'll send it tomorrow.
Nora Lindqvist: And do you know whether the hall has its own internet line?
Pieter Vos: Good question, I don't know. I'd have to ask the landlord.
Nora Lindqvist: Okay, that stays open then. Thanks Pieter, talk to you next week.`;

/** A design review, a wall with punctuation. */
export const DESIGN = `okay so this is the second review of the returns page, Ines made the changes from last week. Can you all see it? Yes. So the main problem was that people didn't find the button for a partial return, in the test four out of six people sent back the whole order. Ouch. Yeah. So what I did is I moved the choice to the first step, you pick the items first and then the reason. That looks a lot better. One question, what happens with a bundle? You can't return half of a bundle. Right, that's not in there yet. I think the simplest thing is, we show the bundle as one item and we don't let people open it. Agreed. So the bundle is one item, and there's a hint underneath. What about the photo upload, do we still need it? Support says nobody looks at the photos. Legal wanted them. Legal wanted them two years ago, for glass. Okay, let's drop the photo upload for everything except glass. Fine with me. Ines, can you update the prototype until Wednesday so that we can test it again on Friday? Yes, I can do that. And the error texts, they're still the ones from the developers, like error four zero nine. Somebody should rewrite the error texts before the test. I can take that, I'll do it tomorrow. The contrast of the grey text is too low as well, that fails the accessibility check. We need to fix the contrast of the grey text in the component library. That should be a ticket because it's the same everywhere. Yes. And then I was thinking whether we could do the whole thing as a chat. No, let's not do a chat. Nobody asked for a chat. Okay. The last thing is who signs off the texts in Polish, because Ola left. I don't know. Nobody knows. Let's leave that open. Thanks everybody.`;

/** A stand-up, speaker lines, short. */
export const STANDUP = `Ravi: Morning. I'll start. The import of the old invoices is done, forty thousand of them, two hundred were broken and I put those into a list. Today I'm going to write the check for duplicates.
Lotte: Okay. I'm still on the printer driver. It works on the new printers, it doesn't work on the old ones, because they want a different page size. I'm waiting for an answer from the vendor.
Ravi: Do you want me to look at it?
Lotte: No, it's fine. If I don't hear anything by noon I'll call them.
Jaap: I was at the customer yesterday. They like the new screen but they can't log in from the warehouse, the firewall blocks it. I'll ask their admin to open the port today.
Ravi: Can you also send me the list of the warehouses?
Jaap: Yep, will do.
Lotte: Are we still doing the release tomorrow?
Jaap: I'd say no, not with the printer thing.
Ravi: Okay, then we postpone the release to Monday.
Lotte: Fine by me.
Jaap: Good. That's it. See you tomorrow.`;

/** A one-to-one, a wall with punctuation: feelings and pay, one promise. */
export const ONE_TO_ONE = `so how was your week? It was okay, a bit much, to be honest. The thing with Karl, we had words again. He said in front of everybody that my report was late, and it wasn't late, he just didn't read the mail. Hm. That's not nice. No. And I know it's not a big thing but it's the third time. I understand. Do you want me to talk to him? No, I'd rather talk to him myself first. Okay. That's good, I think. And the other thing is the money. I looked at what they offer elsewhere and it's fifteen percent more. I know. I can't promise you anything before the budget round. I'm not asking for a promise. I just wanted to say it. No, I'm glad you say it. I'll talk to HR about your salary band before the end of the month, that much I can do. Thank you. And please keep it between us. Of course. What would you like to do more of? Honestly, I'd like to teach more. The two trainings I gave in spring were the best days of the year. Then let's do that, you give the onboarding training from now on. Really? Yes. Really. Okay. That would be great. Good. Then have a nice weekend.`;

/** An incident review without any punctuation. */
export const INCIDENT = `okay so let's start this is about the outage of the booking page on tuesday evening the page was down for fifty two minutes between seven and eight and um about three hundred customers couldn't book and the reason was that the disk of the session store was full and the session store was full because the cleanup job didn't run since the second of may the job didn't run because the server it ran on was switched off in april and nobody moved the job okay and why did nobody notice because the alert for the disk goes to a mailing list and nobody reads that mailing list so there has to be an alert for the session store that pages the on call person yes I agree and the job should run in the cluster and not on some server under a table right I'll move the cleanup job to the cluster by thursday okay thank you Bea what about the customers do we tell them yes we should put something on the status page I can do that I'll put a note on the status page today okay and then one more thing the failover didn't work it should have switched to the second store and it didn't do we know why no we don't know yet why the failover didn't work so that's open somebody has to look into the failover of the session store let's make a ticket for that okay anything else no then we're done thanks everybody bye`;

/** A German planning round, speaker lines. */
export const PLANNING = `Anke Reimers: So, dann fangen wir an. Es geht heute um den Umbau der Werkstatt, und das Problem ist, dass der Elektriker erst im Juni kann.
Jörg Tamm: Im Juni? Das ist zu spät, die neue Fräse kommt am zwölften Mai.
Anke Reimers: Ja, genau. Also entweder wir verschieben die Lieferung, oder wir nehmen einen anderen Elektriker.
Selin Yurt: Ich kenne da jemanden aus Celle, der hat uns die Halle drei gemacht. Der war auch nicht teuer.
Jörg Tamm: Dann fragen wir den. Die Lieferung verschieben wir nicht, das kostet uns achthundert Euro Lagergebühr.
Anke Reimers: Gut, dann machen wir das so, wir nehmen den Elektriker aus Celle, und die Fräse kommt wie geplant.
Selin Yurt: Ich rufe den Elektriker heute Nachmittag an.
Anke Reimers: Super. Jörg, kannst du bitte den Grundriss bis Mittwoch aktualisieren? Da steht noch die alte Absauganlage drin.
Jörg Tamm: Ja, mache ich.
Anke Reimers: Und wir müssen die Absauganlage prüfen lassen, bevor die Fräse läuft. Wer macht das?
Selin Yurt: Das übernehme ich. Ich vereinbare einen Termin mit dem Prüfer bis Ende der Woche.
Jörg Tamm: Was ist eigentlich mit dem Boden? Hält der das aus?
Anke Reimers: Das weiß ich nicht. Das muss der Statiker sagen.
Jörg Tamm: Die Idee mit dem zweiten Tor lassen wir übrigens weg, das wird zu teuer.
Anke Reimers: Einverstanden. Dann haben wir es. Danke euch, tschüss.`;
