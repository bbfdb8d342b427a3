/** First names of people who work in offices, in lower case; none that is an ordinary word as well ("will", "mark", "grace"). */
const NAMES =
  'aaron abdul abigail adam adele adrian agnes ahmed ahmet aisha akira alan alberto alejandro aleksandr alessandro alex alexander ' +
  'alexandra alexandru alexei alfred ali alice alicia alina alison alistair allison alvaro amanda amara amelia amelie amina amir ' +
  'amit amy ana anders andrea andreas andrei andrew andrey andrzej andy anika anita anja anke ankit ann anna annabel anne annette ' +
  'annika anthony anton antonio anya arash arjun armin arne arthur arun asha ashley astrid axel ayesha barbara bart bartek bastian ' +
  'beata beate beatrice beatriz becky benedikt benjamin bernard bernd beth betty bianca birgit bjorn bogdan boris brandon brenda ' +
  'brendan brian bruno bryan callum camille carina carla carlos carmen carolin caroline carsten caspar catherine cathy cecilia ' +
  'cedric celine charles charlie chiara chloe chris christa christiane christina christine christoph christopher claire clara ' +
  'clarissa claudia claus clemens colin connor corinna cornelia craig cristina cynthia damian daniel daniela danielle danny dario ' +
  'darren dave david deborah deepak denise dennis derek diana diego dieter dimitri dinesh dirk dmitri dmitry dominic dominik ' +
  'dominique donald doris dorothea douglas duncan dylan edgar edith eduardo edward edwin eileen elaine eleanor elena elias elif ' +
  'elisa elisabeth elizabeth ella ellen elliot emil emilia emily emma emre enrico eric erica erik erika erin ernst esra esther ' +
  'ethan eugene evelyn fabian fabio farah farid fatima federico felicia felix ferdinand fernanda fernando fiona florian francesca ' +
  'francesco francisco francois franziska frederic frederik frida friedrich gabi gabriel gabriela gareth gary gavin georg george ' +
  'gerald gerhard giorgio giovanni giulia gordon greg gregor gregory gretchen guido guillaume gunther gustav hakan hannah hannes ' +
  'harald harriet harry hassan hauke heather heike heiko heinrich helen helena helga helmut hendrik henning henrik henry herbert ' +
  'hiroshi holger horst howard hugo ibrahim ignacio igor ilka ilse ilya ines inga ingo ingrid irene irina isabel isabella isabelle ' +
  'ivan ivana jack jackie jacob jacqueline jakob jakub james jamie jana janet janina janine jannik jasmin jason javier jeff jeffrey ' +
  'jelena jenna jennifer jenny jens jeremy jerome jesper jessica jill jim jimmy joachim joan joanna joanne joao jochen joe joel ' +
  'joerg johan johanna johannes john johnny jonas jonathan joost jorge jose josef joseph joshua joyce juan judith julia julian ' +
  'juliane julie juliet julius jun jurgen justin justyna kai kamil karen karim karin karina karl karla karolina karsten kasia kate ' +
  'katharina katherine kathrin kathy katie katja katrin keith kelly ken kenneth kerstin kevin khalid kieran kilian klaus konrad ' +
  'konstantin kristen kristin kristina krzysztof kumar kurt kwame lakshmi lara larissa lars laszlo laura lauren laurent lea leah ' +
  'leif leila lena leo leon leonard leonie leopold leslie liam lina linda lisa lorenz lorenzo louis louisa louise luca lucas lucia ' +
  'lucy ludwig luis luisa lukas luke lutz lydia magda magdalena magnus malte mandy manfred manuel manuela marcel marcin marco ' +
  'marcos marcus marek margaret margarita maria mariana marianne marie marina mario marion marius markus marlene marta marten ' +
  'martha martin martina marvin mary mateo mateusz mathias mathilda matilda matteo matthew matthias matthieu maurice mauro maxim ' +
  'maximilian mehmet melanie melissa mercedes michael michal michel michelle miguel mika mike mikhail milan milena mira miriam ' +
  'mirko mohamed mohammed mohan moira molly mona monika monique moritz murat nadia nadine nadja nancy naomi natalia natalie natasha ' +
  'nathalie nathan neha neil nele nicholas nico nicola nicolas nicole niels nigel nikhil niklas nikolai nina nisha noah noel nora ' +
  'norbert oksana olaf olga oliver olivia omar oscar oskar otto owen pablo pamela paola patricia patrick paul paula pauline pavel ' +
  'pawel pedro peggy peter petra phil philip philipp philippe phoebe pia piotr priya priyanka rachel rafael rahul raj rajesh ralf ' +
  'ralph ramon randy raphael rashid raul ravi raymond rebecca regina reinhard renata renate rene ricardo richard rita robert ' +
  'roberta roberto rodrigo roger roland rolf ronald ronja rosa rosalind ross roxana rudolf rupert russell ruth ryan sabine sabrina ' +
  'sally salma sam samantha samir samuel sandeep sandra sanjay sanne sara sarah sascha scott sean sebastian selina serena sergei ' +
  'sergey sergio shannon sharon sheila silke silvia simon simone sindre sofia sonia sonja sophia sophie stacy stefan stefanie ' +
  'steffen steffi stella stephan stephanie stephen steve steven stuart sunil suresh susan susanne suzanne sven svenja svetlana ' +
  'sylvia takeshi tamara tanja tanya tara tatiana thea theo theresa therese thomas thorsten tiago tilman tim timo timothy tina tobi ' +
  'tobias todd tom tomas tomasz tommy torben torsten tracy trevor tristan ulf ulrich ulrike ursula uwe valentin valentina valerie ' +
  'vanessa vera veronica veronika vicky victoria vikram viktor viktoria vincent viola vladimir volker walter wanda wendy werner ' +
  'wiebke wilhelm william wojtek wolfgang xavier yannick yara yasmin yuki yuri yusuf yvonne zoe zofia ' +
  'aylin deniz leyla ruben imke frauke ole anneke gesa sören jörg jürgen günther björn rené zoë aysel ayşe fatma hülya selin ' +
  'berkay burak cem ebru tuba jule mats finn linus kerim timur ronny thekla lotte greta ida mia jasper henri álvaro lucía noelia ' +
  'iván javi nuria pilar iker sofía maría josé andrés nicolás raúl rubén óscar víctor ángel begoña rocío inés mónica verónica ' +
  'belén lourdes marisol gonzalo lorena paco nacho pepe alba ainhoa jon unai gorka leire maite amaia joaquín rosario teresa ' +
  'yolanda esteban emiliano ximena camila valeria mauricio';

/** First names in lower case. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));
