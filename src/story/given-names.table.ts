/**
 * Given names that are common where people sign with Latin letters, in small letters and without accents. They tell a person from a house
 * where both could stand: `Paige Miller` on `paigemiller.example`, but not `Quiet Harbor` on `quietharbor.example`.
 * Names that are words of their own in English or German (`Hope`, `Mark`, `Grace`, `Will`) count all the same: they are asked for
 * only where a source already says that a text is somebody's name.
 */
const NAMES =
  'aaron abby abdul abdullah abigail abraham ada adam adela adele adrian adriana adrien agatha agnes agnieszka ' +
  'ahmad ahmed aida aileen aimee aisha aksel alain alan alana alastair alba albert alberto alec alejandra ' +
  'alejandro aleksandr aleksandra aleksi alena alessandra alessandro alex alexa alexander alexandra alexandre ' +
  'alexandru alexis alfie alfred alfredo ali alice alicia alina alison alistair allen allison alma alvaro ' +
  'alyssa amal amanda amber amelia amelie amina amir amit amos amy ana anastasia anders andre andrea andreas ' +
  'andreea andrei andrej andres andrew andrey andy anette angel angela angelica angelika angelina angie anika ' +
  'anil anita anja anke ann anna annabel anne annegret anneke annette annie annika anthony antje antoine anton ' +
  'antonella antonia antonio antti anu anuj april arash ariana ariel arjun arlene armin arnaud arne arnold ' +
  'arthur artur arturo arun arvid asger ash asha ashley asser asta astrid atle audrey august aurelie aurora ' +
  'austin ava avery axel ayesha ayse aziz baptiste barbara barbora barry bart bartosz basil bastian beata ' +
  'beate beatrice beatriz becky belinda bella ben bence benedikt benjamin benny benoit bent berit bernadette ' +
  'bernard bernd bernhard bert beth bettina betty bianca bianka bill birgit birgitta bjarne bjorn blair blake ' +
  'bob bogdan bonnie boris brad bradley brandon brenda brendan brett brian bridget brigitte britta brooke ' +
  'bruce bruna bruno bryan burak caitlin callum cameron camila camilla camille can carl carla carlo carlos ' +
  'carly carmen carol carola carole carolin carolina caroline caroll carsten casey caspar cassandra cassidy ' +
  'cassie catalina catarina caterina catherine cathy cecile cecilia celia celine cem cesar chad chandra ' +
  'chantal charles charlie charlotte chelsea cheryl chester chiara chloe chris christa christian christiane ' +
  'christie christina christine christof christoffer christoph christophe christopher ciara cindy claas claire ' +
  'clara clarissa claude claudia claudio claus clemens clement clive colette colin colleen connor conny ' +
  'constantin cora corey corinna corinne cornelia cornelius cory courtney craig cristian cristina cynthia ' +
  'dagmar daisy dale dalia damian damien damon dan dana daniel daniela daniele danielle danny daria dario ' +
  'darius dariusz darren dave david davide dawn dean deborah debra deepak delia delphine denis denise dennis ' +
  'denys derek desmond detlef devin diana diane didier diego dieter dietmar dimitri dimitris dina diogo dirk ' +
  'dmitri dmitry domenico dominic dominik dominique don donald donna dorian doris dorothea dorothy douglas ' +
  'duncan dustin dylan ebru edgar edgardo edith eduard eduardo edward edwin efraim egon eileen einar elaine ' +
  'eleanor elena eleni elias elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elliot elliott ' +
  'elmar eloise elsa elvira emanuel emil emilia emiliano emilie emilio emily emine emma emmanuel emre enrico ' +
  'enrique enzo eric erica erich erik erika erin ernest ernesto ernst erwin espen esra esteban esther ethan ' +
  'etienne eugen eugene eva evan evelyn ewa eyal ezra fabian fabien fabio fabrice faith farah farid fatih ' +
  'fatima fatma federica federico felicity felipe felix ferdinand ferenc fernanda fernando filip filippo finn ' +
  'fiona flora florence florian frances francesca francesco francis francisca francisco franck francois ' +
  'francoise frank franz franziska fred freddie frederic frederik fredrik frida friedrich fritz gabby gabi ' +
  'gabor gabriel gabriela gabriele gabriella gareth gary gavin gemma geoff geoffrey georg george georgia ' +
  'georgina gerald geraldine gerard gerardo gerd gerhard gesa giacomo gianluca gianni gil gilbert gilberto ' +
  'gilles gina gintaras giorgia giorgio giovanna giovanni gisela giulia giuliana giulio giuseppe glenn gloria ' +
  'gonzalo goran gordon graham greg gregor gregory greta gudrun guido guillaume guillermo gunnar gunter ' +
  'gunther gustav gustavo guy gyorgy hakan halil halina hamid hamza hanna hannah hannes hans harald harriet ' +
  'harriette harry harvey hasan hassan heather hector heidi heike heiko heinrich heinz helen helena helene ' +
  'helga helmut hendrik henning henri henrietta henrik henry herbert hermann hilary hilde hiroshi holger holly ' +
  'horst howard hubert hugh hugo hugues hussein ian ibrahim ida ignacio igor ilaria ildiko ilona ilse imran ' +
  'imre ina ines inga inge ingo ingrid inna ioana ionut irene irina iris irma isaac isabel isabela isabell ' +
  'isabella isabelle ismael ismail istvan itziar ivan ivana ivar ivo jack jackie jackson jacob jacopo ' +
  'jacqueline jacques jakob jakub james jamie jan jana jane janet janina janine janusz jared jarkko jarosław ' +
  'jasmin jasmine jason jasper jaume javed javier jay jean jeanette jeanne jeff jeffrey jelena jelle jenna ' +
  'jenni jennifer jenny jens jeremy jeroen jerome jerry jesper jesse jessica jesus jill jim jimmy jo joachim ' +
  'joakim joan joana joanna joanne joao jochen jody joe joel joelle johan johann johanna johannes john johnny ' +
  'jon jonas jonathan joost jordan jordi jorg jorge joris jorn jose josef josefina joseph josephine josh ' +
  'joshua josip joy juan juana judith judy juha juho julia julian juliana juliane julie julien juliet julio ' +
  'julius june jurgen jussi justin justine justyna jutta kai kaisa kalle kamal kamil karel karen kari karim ' +
  'karin karina karl karla karolina karoline karsten kasper katarina katarzyna kate katharina katharine ' +
  'katherine kathleen kathrin kathryn kathy katie katja katrin kayla kees keith kelly kelsey kelvin kemal ken ' +
  'kenji kenneth kerry kerstin kevin khaled khalid kieran kiersten kim kimberly kirsten kirsty kjell klaus ' +
  'kristen kristian kristin kristina kristine kristof krzysztof kurt kyle lajos lamar lana lance lara larissa ' +
  'larry lars lasse laszlo laura lauren laurence laurent laurie lea leah leander leandro lee leif leila lena ' +
  'lennart leo leon leona leonard leonardo leonie leonora leopold leroy leslie leticia lewis liam lidia lila ' +
  'lilian lilly lily lina linda lindsay lindsey linus lisa lise liv livia liz logan loic lola lorena lorenzo ' +
  'lorraine lothar lotte lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucio lucy ludmila ' +
  'ludwig luigi luis luisa luiz lukas luke lutz luz lydia lyndon lynn lynne maarten macarena maciej madeleine ' +
  'madeline madhav madison magali magda magdalena magnus mahmoud mahua maite maja malin malte mandy manfred ' +
  'manoj manuel manuela mara marc marcel marcela marcelle marcelo marcin marco marcos marcus marek margaret ' +
  'margarita margaux margherita margit margot mari maria mariam marian mariana marianne marie mariella marija ' +
  'marina mario marion marisa marissa marit marius mariusz marjan mark markku marko markus marlene marta ' +
  'martha martin martina martine marty marvin marwan mary maryam mascha massimo matej mathew mathias mathieu ' +
  'mathilde matias matilda mats matt matteo matthew matthias matthieu matti mattias maud maureen maurice ' +
  'mauricio maurizio mauro max maxim maxime maximilian maya małgorzata megan mehdi mehmet meike melanie ' +
  'melinda melissa mercedes meredith merete merle mervyn mette mia micah michael michaela michał michel ' +
  'michela michele michelle miguel mihai mika mikael mike mikhail mikko mikołaj milan mildred milena milica ' +
  'milo milos mina mira miranda mireille mirela miriam mirjam mitch mitchell moana mohamed mohammad mohammed ' +
  'mohan moira molly mona monica monika monique morgan moritz morten muhammad murat muriel mustafa mustapha ' +
  'myles myra myriam nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie nathan nathaniel ' +
  'naveen nayla neal ned neha neil nelly nicholas nick nico nicola nicolai nicolas nicole niels nigel nikhil ' +
  'nikita nikki niklas niko nikola nikolai nikolaus nikos nils nina nino nir noah noel noelle noemie noor nora ' +
  'norbert norman nour nuno nuria odd oddvar odile ola olaf oleg olena olga oliver olivia olivier omar omer ' +
  'ondrej oriol orlando oscar oskar osman osvaldo otto owain owen pablo paige pallavi palle pamela paola paolo ' +
  'pascal pasquale pat patrice patricia patrick patrik patrizia paul paula pauline paulo pavel paweł pedro ' +
  'peggy penny per pete peter petra petri petros phil philip philipp philippe phillip phoebe pia pierce pierre ' +
  'pieter piotr polina polly pooja prakash priscilla priya quentin rachel radek radu rafael rafał ragnar rahul ' +
  'raimund rainer raj rajesh ralf ralph ramesh ramon ramona randy ranjit raoul raphael raquel rasmus raul ravi ' +
  'ray raymond rebecca rebekka regina regine regis reiner reinhard remi rena renata renate renato renaud rene ' +
  'reza rhys ricarda ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rodney rodolfo ' +
  'rodrigo roger rohit roland rolando rolf romain roman romeo romina ron ronald ronan ronja roos rory rosa ' +
  'rosalie rosanna rosario rose rosemary ross rowan roxana roy ruben rudolf rui rune rupert ruslan russell ' +
  'ruth ryan sabine sabrina sadie said sakari salma salvador salvatore sam samantha samir samuel sander sandra ' +
  'sandrine sandy sanjay sanna santiago santosh sara sarah saskia satu scott sean sebastian sebastien selena ' +
  'selim seppo sergei sergej sergey sergio serhii seth severin shaheen shane shannon sharon shaun sheila ' +
  'shelby shelley shirin shirley shreya sibylle siegfried sigrid sigurd silje silke silvana silvia silvio ' +
  'simon simona simone sina sinead siobhan siri siv sofia sofie solene sonia sonja sonny sophia sophie sophy ' +
  'spencer stacey stacy stan stanislav stef stefan stefania stefanie stefano steffen steffi steinar stella ' +
  'sten stephan stephane stephanie stephen steve steven stewart stig stuart sue sunil sunita suresh susan ' +
  'susana susann susanna susanne suzanne sven svenja svetlana swati sybille sylvain sylvia sylvie szabolcs ' +
  'søren tadeusz tal tamara tamas tania tanja tanya tara tarek tatiana tatjana taylor ted teemu teresa tereza ' +
  'terje terry tessa thea theo theodor theresa therese thiago thierry thijs thilo thomas thorsten tibor ' +
  'tiffany tiina till tilman tim timo timothy tina tino tobias toby todd tom tomas tomasz tommaso tommy tony ' +
  'torben torbjørn tore torsten tove tracey tracy travis trevor trine trish tristan trond troy tuomas tyler ' +
  'udo ulf uli ulla ulrich ulrike umberto umit una urs ursula uta ute uwe vadim valentin valentina valeria ' +
  'valerie vanessa vasco vasilis vasily vegard venkat vera verena veronica veronika veronique vicky victor ' +
  'victoria viggo vijay vikram viktor viktoria vilma vincent vincenza vincenzo virginia virginie vishal vitali ' +
  'vittorio vivian viviana viviane vivien vladimir volker waldemar walter waltraud wanda wayne wendy werner ' +
  'wesley wiebke wilfried wilhelm will willem william willy wim winfried wojciech wolf wolfgang wouter xavier ' +
  'xenia yael yann yannick yasemin yasmin yolanda yoshi youssef yuki yuri yusuf yves yvette yvonne zach ' +
  'zachary zbigniew zeynep zoe zofia zoltan zsofia zsolt zuzana łukasz'

let known: ReadonlySet<string> | undefined

/** Whether a name opens with a given name, perhaps one of two: `Paige Miller`, `Anna-Lena Voss` */
export function opensWithGivenName(name: string): boolean {
  known ??= new Set(NAMES.split(' '))
  const [first = ''] = bare(name).toLowerCase().split(FIRST_NAME_END, 1)
  return known.has(first)
}

/** Without accents, which many pages leave out: `Amélie` → `Amelie` */
const bare = (text: string): string => text.normalize('NFD').replace(ACCENTS, '')

const ACCENTS = /\p{Mn}/gu

const FIRST_NAME_END = /[ -]/
