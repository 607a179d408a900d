/**
 * Given names that are common where people sign with Latin letters, in small letters. They tell a person from a house
 * where both could stand: `Paige Miller` on `paigemiller.example`, but not `Quiet Harbor` on `quietharbor.example`.
 * Names that are words of their own in English or German (`Hope`, `Mark`, `Grace`, `Will`) count all the same: they are asked for
 * only where a source already says that a text is somebody's name.
 */
const NAMES =
  'aaron abby abdul abdullah abigail abraham ada adam adela adele adrian adriana adrien agatha agnes agnieszka ahmad ahmed aida aileen ' +
  'aimee aisha alain alan alba albert alberto alec alejandra alejandro aleksandra aleksandr alena alessandra alessandro alex alexa ' +
  'alexander alexandra alexandre alexandru alexis alfred alfredo ali alice alicia alina alison allen allison alma alvaro álvaro alyssa amal ' +
  'amanda amber amelia amélie amina amir amit amy ana anastasia anders andrea andreas andré andre andreea andrei andrej andrés andres andrew ' +
  'andrey andy anette ángel angel angela angelika anika anil anita anja anke ann anna annabel anne annegret anneke annette annie ' +
  'annika anthony antje antoine anton antonia antonio antónio antonella anuj april arash armin arnaud arne arnold arthur artur arturo ' +
  'arun asha ashley astrid august aurelie aurélie austin ava avery axel ayesha ayşe baptiste barbara barbora barry bart bartosz basil bastian beata ' +
  'beate beatrice beatriz ben benedikt benjamin benoît bent berit bernard bernd bernhard bert beth bettina betty bianca bill ' +
  'birgit björn bob bogdan brad bradley brandon brenda brendan brett brian bridget brigitte britta brooke bruce bruno bryan burak caitlin ' +
  'cameron camila camilla camille can carl carla carlo carlos carmen carol carola carolin carolina caroline caroll carsten casey ' +
  'cassandra cassidy cassie catalina catarina caterina catherine cathy cécile cecilia cem chad chantal charles charlie charlotte chelsea ' +
  'cheryl chiara chloe chloé chris christa christian christiane christie christina christine christof christoffer christoph christophe ' +
  'christopher cindy claire clara clarissa claude claudia claudio claus clemens clément clive colin colleen connor conny constantin ' +
  'cora corey corinna corinne cornelia cornelius cory courtney craig cristian cristina cynthia dagmar daisy dale damian damien dan dana ' +
  'daniel daniela daniele danielle danny daria dario dave david dawn dean deborah debra delphine denis denise dennis derek detlef devin ' +
  'diana diane didier diego dieter dietmar dimitri dimitris dina dirk dmitri dmitry dominic dominik dominique don donald donna doris ' +
  'dorothea dorothy douglas duncan dustin dylan ebru eduard eduardo edward edwin eileen elaine eleanor elena eleni elisa elisabeth elise ' +
  'elizabeth elke ella ellen elliot elliott elsa elvira emanuel emily emil emilia emilie emilio emma emmanuel emre enrico enrique eric erica erich ' +
  'erik erika erin ernest ernesto ernst erwin esra esteban esther étienne eugen eugene eva evan evelyn ewa fabian fabien fabio fabrice ' +
  'fatih fatima fatma federica federico felicity felipe félix felix ferdinand fernanda fernando fiona flora florence florian frances ' +
  'francesca francesco francis francisca francisco franck françois francois françoise frank franz franziska fred freddie frederic frédéric frederik fredrik ' +
  'friedrich frida gabi gabriel gabriela gabriele gabriella gareth gary gavin gemma geoff geoffrey georg george georgia georgina ' +
  'gerald gerard gérard gerd gerhard gesa giacomo gianluca gianni gilles gina giorgia giorgio giovanna giovanni gisela giulia giuseppe glenn ' +
  'gloria gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo günter günther gustavo gustav guy hakan halina ' +
  'hanna hannah hannes hans harald harry hasan hassan heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut ' +
  'hendrik henning henri henrik henry herbert hermann hilary hilde holger holly horst howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilona ' +
  'ilse imran ina inga inge ingo ingrid inés irene irina iris irma isaac isabel isabell isabella isabelle ismail ivan ivana ivo jack ' +
  'jackie jackson jacob jacopo jacqueline jacques jakob jakub james jamie jan jana jane janet janina janine janusz jared jarosław jasmin jasmine jason ' +
  'javier jay jean jeanette jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jérôme jerry jesper jesse jessica jesús jill jim ' +
  'jimmy jo joachim joan joana joanna joanne joao joão jochen jody joe joel joelle johan johann johanna johannes john johnny jon jonas ' +
  'jonathan jordan jordi jörg jorge jörn josé jose josef josefina joseph josephine josh joshua joy juan juana judith judy juha julia julian ' +
  'juliana juliane julie julien juliet julio julius june jürgen justin justine justyna jutta kai kamil karel karen karim karin karina karl karla ' +
  'karoline karolina karsten kasper katarina katarzyna kate katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin kayla keith kelly ' +
  'kelsey kemal ken kenneth kerry kerstin kevin khaled kieran kim kimberly kirsten kirsty kjell klaus kristen kristian kristin kristina ' +
  'kristof krzysztof kurt kyle lance lara larissa larry lars laura lauren laurence laurent laurie lea leah leander lee leila lena ' +
  'lennart leo leon leona leonard leonardo leonie leonora leopold leslie leticia lewis liam lila lilian lilly lily lina linda lindsay ' +
  'lindsey linus lisa lise liv liz livia logan lola lorena lorenzo lothar lotte lou louis louisa louise luc luca lucas lucia lucía luciana ' +
  'lucie lucy ludmila ludwig luigi luis luís luisa luiz lukas łukasz lutz luz lydia lynn lynne maciej madeleine madeline madison magda magdalena magnus ' +
  'mahmoud maja małgorzata malin malte mandy manfred manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus marek ' +
  'margaret margarita margit margot maria marían mariam marian mariana marianne marie mariella marija marina mario marion marisa ' +
  'marissa marit marius mariusz marjan mark markku marko markus marlene marta martha martin martina martine marty marvin mary maryam mascha ' +
  'mathias mathieu mathilde matías mats matt matteo matthew matthias matthieu matti mattias maureen maurice mauricio maurizio mauro max maxim ' +
  'maxime maximilian maya megan mehmet meike melanie melinda melissa mercedes meredith merle mia micah michael michaela michał michel michela ' +
  'michele michèle michelle miguel mihai mika mikael mike mikhail mikko milan milena milica milo mina mira miranda mireille mirela miriam mirjam ' +
  'mitch mitchell moana mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz morten muhammad murat mustafa myriam ' +
  'nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie nathan nathaniel neal neha neil nelly nicholas nick nico nicola ' +
  'nicolai nicolas nicole niels nigel nikhil nikita niklas niko nikola nikolai nikolaus nikos nils nina nino noah noel noémie noor nora norbert norman ' +
  'nuria odile ola olaf oleg olena olga oliver olivia olivier omar oscar oskar osman otto owain owen pablo paige palle pamela paola paolo ' +
  'pascal pasquale pat patrice patricia patrick patrik paul paula pauline paulo paweł pavel pedro peggy penny per pete peter petra petri ' +
  'petros phil philip philipp philippe phillip phoebe pia pierce pierre pieter piotr polina polly priya quentin rachel radek rafael rafał ' +
  'ragnar rahul raimund rainer raj ralf ralph ramón ramona randy raoul raphael raquel raul raúl ravi ray raymond rebecca rebekka regina ' +
  'regine reiner reinhard rena renata renate rené rene reza riccardo ricarda ricardo richard rick ricky rita rob robert roberta roberto robin rodney ' +
  'rodrigo roger rohit roland rolf roman romain romina ron ronald rosa rosalie rosanna rosario rose rosemary roxana roy rubén ruben rudolf ' +
  'rui rupert russell ruth ryan sabine sabrina said salma salvador salvatore sam samantha samir samuel sandra sandrine sandy sanjay ' +
  'santiago sara sarah saskia scott sean sebastian sébastien selena selim sergei sergey sergio serhii seth shane shannon sharon shaun ' +
  'sheila shelby shelley shirley sibylle siegfried sigrid silke silvia silvio simon simona simone sina siobhan sofia sofie solène sonia ' +
  'sonja sophia sophie søren spencer stacey stacy stan stanislav stef stefan stefania stefanie stefano steffen steffi stella sten ' +
  'stephan stephanie stéphane stephen steve steven stewart stuart sue sunil susan susana susann susanna susanne suzanne sven svenja svetlana ' +
  'sybille sylvia sylvie tamara tamás tania tanja tanya tara tatiana tatjana taylor ted tereza teresa terry tessa theo theodor theresa ' +
  'therese thiago thierry thilo thomas thorsten tiffany till tilman tim timo timothy tina tino tobias toby todd tom tomas tomás tomasz tommy tony ' +
  'torben tore torsten tracey tracy travis trevor trish tristan troy tyler udo ulf uli ulla ulrich ulrike umberto urs ursula ute uwe ' +
  'valentin valentina valérie valeria valerie vanessa vasilis vera verena veronica veronika véronique vicky victor victoria vijay viktor viktoria ' +
  'vincent vincenzo virginia virginie vishal vitali viviana vivian viviane vivien vladimir volker waldemar walter waltraud wayne wendy werner wesley ' +
  'wilfried wilhelm will willem william willy wim winfried wojciech wolf wolfgang xavier yael yann yannick yasmin yolanda yusuf yves ' +
  'yvette yvonne zach zachary zoe zofia zsolt zuzana'

let known: ReadonlySet<string> | undefined

/** Whether a name opens with a given name, perhaps one of two: `Paige Miller`, `Anna-Lena Voss` */
export function opensWithGivenName(name: string): boolean {
  known ??= new Set(NAMES.split(' '))
  const [first = ''] = name.toLowerCase().split(FIRST_NAME_END, 1)
  return known.has(first)
}

const FIRST_NAME_END = /[ -]/
