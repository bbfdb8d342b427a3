/** Invented meetings, written the way people talk and recognisers write. */

/** Speaker lines, punctuated. */
export const RECORDS = `Maren: Okay, can everybody hear me? Let me share my screen real quick.
Robin Vale: Yeah, we can hear you.
Maren: Cool. So, um, the reason I set this up is the internal DNS records. The billing service in Amsterdam still resolves ams4 to the public address, and that traffic leaves the data center and comes back in.
Robin Vale: Right, we saw that in the latency graphs. Every request to the billing service takes forty milliseconds longer than it should.
Tobias Quint: I mean, we could just put it into the hosts file on every node.
Maren: No, I'd rather not. The hosts file is not managed by anybody and it will break at the next rebuild.
Robin Vale: Agreed. We decided last year to keep all internal names in the resolver, so let's not start over.
Maren: Okay, so let's ask the network team first. They own the internal zone for both data centers.
Tobias Quint: Sounds good. I'll add the record for ams4 tomorrow once they say yes.
Maren: Great. Robin, could you please review the proposal for the split zone before Monday?
Robin Vale: Sure, I can do that.
Maren: Do we know whether the certificate for the billing service renews itself?
Tobias Quint: Good question, I don't know. The last certificate was renewed by hand, I think.
Maren: We also need to fix the alert for expired certificates, because it pages the wrong team at night.
Robin Vale: Yeah, that alert has been broken since the migration. It wakes up the storage people every time.
Tobias Quint: If I had more time I would rewrite the whole monitoring, but, you know.
Maren: We're going to stick with the current monitoring stack until March.
Robin Vale: And somebody should write down how the failover between the two data centers works. The new people ask me every week.
Tobias Quint: I can take that. I'll have it done by the end of next week.
Maren: Perfect. Then I'll send the notes to everyone this afternoon, and I'll let you go.
Robin Vale: Thanks everyone, bye.`;

/** A wall without speakers, punctuated, starting and ending in mid-sentence. */
export const WALL = `and that's why the import job failed again on Sunday night. So um the import job reads the supplier file at two in the morning and the supplier uploads the file at three, so it it reads the file of the day before. We got about two hundred and twelve wrong prices in the shop because of that. Okay, yeah. You know what I mean? The support desk had forty calls on Monday. So we talked about moving the import job to four in the morning, but then the price list is not in the shop when the Asian customers start. What if we just turn it off on Sundays? No, no, that was the other job. I think the better way is that the supplier sends us a message when the file is complete. Let's go with the message from the supplier then. Robin will ask the supplier for a test message by Friday. Okay. And can you please check the retry setting of the import job, Ines? It should try three times and it only tries once. Sure, I'll do that today. And we need to add a checksum to the import job so that half a file is never read. Nobody knows who owns the old price table in the database. Right, right. Somebody has to find out before we drop the table. Is there a backup of the old price table? I am not sure, we'd have to check. Alright, I'll pass it to Sam for the last topic. So the stock numbers in the warehouse system are updated every hour and the shop shows them with a delay of another hour. The customers order things that are not there any more and the warehouse has to cancel the order by hand. We decided to show a range instead of the exact stock number in the shop. I'll share the design of the range on Thursday. The warehouse people asked for a weekly report of cancelled orders as well, so that they can see if it gets`;

/** A wall without any punctuation. */
export const BARE_WALL = `so yeah the thing with the backup is that the nightly backup of the wiki takes six hours now and it overlaps with the index job so both of them are slow and um people complain in the morning that the search of the wiki does not find anything okay so I think we have two options we can move the index job or we can make the backup smaller right and the backup is so big because the attachments folder of the wiki is in it twice so let's remove the old attachments folder from the backup first and I'll talk to Ines about the index job tomorrow can you check how big the attachments folder is Robin yeah sure I'll do that and then there was the question about the license of the wiki the license of the wiki ends in March and nobody knows who ordered it last time we should find out who ordered the license okay anything else no alright then thanks bye`;

/** German, speaker lines. */
export const GERMAN = `Jonas Falk: Hallo zusammen, könnt ihr mich hören?
Petra Wohl: Ja, alles gut.
Jonas Falk: Also, es geht um die neue Leitung zwischen den beiden Rechenzentren. Die neue Leitung ist seit Montag da, aber die alte Leitung kostet uns weiter Geld.
Petra Wohl: Genau. Die alte Leitung läuft noch bis Ende Juni, und die Kündigung muss schriftlich sein.
Jonas Falk: Wir haben beschlossen, dass die alte Leitung bis zum Umzug als Reserve bleibt.
Petra Wohl: Gut. Ich schicke die Kündigung bis Freitag an den Anbieter.
Jonas Falk: Kannst du bitte auch die Messwerte der neuen Leitung dokumentieren, Petra?
Petra Wohl: Klar, mache ich.
Jonas Falk: Und wir müssen die Überwachung der neuen Leitung einrichten. Die Überwachung kennt bisher nur den alten Router.
Petra Wohl: Wissen wir, wer den Vertrag unterschrieben hat?
Jonas Falk: Keine Ahnung, das weiß ich nicht.
Petra Wohl: Wenn ich Zeit hätte, würde ich den ganzen Vertrag neu schreiben.
Jonas Falk: Na gut. Dann danke euch, tschüss.`;
