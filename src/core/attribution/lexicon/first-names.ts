const MALE = `
aaron abdul abdullah abel abraham adam adrian adrián ahmed ahmad alan albert alberto alejandro alex alexander alexei
alfred alfredo ali alistair álvaro ambrose amir andré andre andrea andreas andrés andrew andrei angel ángel anthony
antoine antonio antony arjun armando arne arnold arthur arturo barack barry ben benjamin benjamín bernard bernardo bill
bob boris brad bradley brandon brendan brett brian bruce bruno bryan calvin camilo carl carlos cecil césar charles
charlie chris christian christopher chuck clarence claudio colin colm connor craig cristian cristián cristóbal
dan daniel darren darrell dave david dean dennis denis derek dick diego dmitri dmitry dominic don donald donny doug
douglas duncan dwight ed eddie edgar eduardo edward eli elias elliott emilio emmanuel enrique eric erik ernest ernesto
esteban eugene evan ezequiel federico felipe felix félix fergal fernando fidel francis francisco francois françois
frank franklin fred frederick gabriel gareth gary gavin geoffrey george gerald gerard gerardo gilbert giovanni glen glenn
gonzalo gordon graham greg gregory guillermo gus gustavo guy hamza hank hans harold harry hasan hassan hector héctor
henry herbert hernán horacio howard hugh hugo hussein ian ibrahim ignacio igor imran iñaki iñigo íñigo isaac ismail iván
ivan jack jacob jacques jaime jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry
jesse jesús jim jimmy joão joaquín joe joel johan john johnny jon jonathan jordan jordi jorge josé jose joseph josh joshua
josu juan julian julián julio justin kamal karim karl keith ken kenneth kenny kevin khalid kieran kim kurt kyle lars larry
laurent lawrence lee leo leon leonard leonardo leroy leslie lewis liam lloyd lorenzo louis luca lucas luigi luis luke
lyle mahmoud malcolm manuel marc marcel marcelo marco marcos mario mark marko martin martín marvin mateo matt matthew
mauricio maurice max maximiliano michael miguel mike mikhail mitch mohamed mohammad mohammed mohamad morgan muhammad murray
mustafa nathan ned neil nelson nicholas nick nicolás nicolas nigel noah noel norman octavio oleg oliver olivier omar oscar
óscar otto owen pablo pascual patricio patrick paul pavel pedro perry pete peter phil philip phillip pierre rafael
rajesh ralph ramón ramiro randy raúl ravi ray raymond reggie rex ricardo rich richard rick robert roberto robin rodrigo
roger roland rolando román ron ronald ronnie roy rubén rupert russell ryan salvador sam samir samuel santiago saúl scott sean
sebastián sergei sergio seth shane shaun sidney simon stan stanley stefan stephen steve steven stuart suleiman tarek tariq
ted terence terry theo theodore thomas tim timothy toby todd tom tomás tommy tony travis trevor tyler ulrich umar valentín
vernon vicente victor víctor viktor vincent vladimir walter warren wayne wendell werner wilfredo will william winston xavier
yusuf yuri zachary adebayo amadou bashir biel callum chidi declan dilshad emeka faisal farhad fares fatih femi giles goran
hamid hiroshi idris jens kaan kareem kemal kwame lionel marek mehmet miroslav musa nikolai oisín ole olu pawel piotr rasheed
rico rohan samuel selim sunil tarkan tendai tunde vikram wim yasin yves zoran gunnar kaspar tobias henrik mads bjorn
`;
const FEMALE = `
abigail adela adriana agnes aicha aisha alba alejandra alexandra alice alicia alison amanda amara amelia amina amparo amy ana
anaïs andrea angela ángela angélica anita ann anna anne annette annie antonia ashley astrid audrey aurora barbara bárbara
beatrice beatriz belén berta beth bethany betty beverly blanca brenda bridget bronwen camila carla carmen carol carolina
caroline cassandra catherine cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa claudia
concepción consuelo cristina cynthia daniela dawn debbie deborah denise diana diane dina dolores donna dora doris dorothy
ebony edith eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen eloise elsa emily emma erica erin
esmeralda esperanza estela esther eugenia eva evelyn fátima fatima fiona florence frances gabriela gail georgia gertrude
gina gisela gloria grace graciela greta guadalupe hanna hannah hanne harriet heather heidi helen helena hillary hilda hope
ida imelda inés ingrid irene irina iris isabel isabella ivanka ivy jacqueline jane janet janice jasmine jean jennifer jenny
jessica jill jo joan joanna josefina josephine joy joyce juana judith judy julia juliana julie june kamala karen kate
katherine kathleen kathryn katie kelly kim kimberly kirsten kristen kristin laura lauren leah leila lena leslie leticia lila
lillian linda lisa liz lola lorena loretta lorraine louise lourdes lucía lucia lucy luisa luz lydia lynn mabel madeleine maggie
mandy mara marcela margaret margarita maria maría mariana marianne marie marilyn marina marisol marit marjorie marta martha
mary matilda maud maureen maya megan melanie melissa mercedes michelle mihaela milagros mildred miranda miriam miriam molly
mónica monica nadia nancy naomi natalia natalie natasha neus nina noelia nora norma nuria olga olivia pam pamela paola
patricia paula pauline paz penelope petra phoebe phyllis pilar priya rachel raquel rebecca regina renata rhea rita roberta
rocío rosa rosario rose rosemary roxana ruth sabrina sally samantha sandra sara sarah serena shanice sharon sheila shirley
shona silvia silvina simone siobhan sofía sofia sonia sophia sophie soledad stella stephanie sue susan susana suzanne sylvia
tamara tanya tara tasha teresa thelma theresa tiffany tina tracy trinidad trish ursula valentina valeria vanessa vera
verónica veronica vicky victoria violeta virginia wendy wilma ximena yolanda yvonne zainab zara zoe anneke bola camille dalia
elif fatou folake gudrun hortensia ilse jacinda katya keiko leyla liesbeth lorna mei meera mireia montserrat nadine ngozi
noor oksana paloma parisa pernille rania ritika saoirse shabnam signe sinead sunita svetlana tilde ulrike yael yasmin zeynep
`;

const GENDER = new Map<string, "m" | "f" | "">();
for (const name of MALE.trim().split(/\s+/)) GENDER.set(name, "m");
for (const name of FEMALE.trim().split(/\s+/)) GENDER.set(name, GENDER.get(name) === "m" ? "" : "f");

/** "m", "f" or "" for a given name borne by both; null when the word is not known as a given name. */
export function genderOfFirstName(word: string): "m" | "f" | "" | null {
  return GENDER.get(word.toLowerCase()) ?? null;
}
