import type { Forest } from './forest.js'

// Written by training/units/train.py.

/** Log-odds that a unit is furniture, by its look, its words and what stands around it. */
export const UNIT_FOREST: Forest = {
  columns: [
    'width',
    'width-log',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'colon',
    'shouting',
    'bars',
    'copyright',
    'glued',
    'addresses',
    'marks',
    'small',
    'prose',
    'pieces',
    'pieces-before',
    'pieces-after',
    'score',
    'score-1',
    'score+1',
    'score-2',
    'score-3',
    'score+3',
    'width-1',
    'width+1',
    'width-2',
    'width+2',
    'stop-1',
    'stop+1',
    'prose+1',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'distance-to-sentence-after',
    'below-story',
    'above-story',
    'units-log',
    'sentences-share',
    'score-mean',
    'furniture-since-sentence',
    'furniture-to-sentence',
    'cohesion',
    'twins',
    'story-share',
    'score-highest-label-before-8',
    'labels-share',
  ],
  cuts: [
    [14.25, 20.25, 22.25, 28.25, 42.25, 48.25, 103.25, 107.25, 115.25, 201.25],
    [3.1462, 3.442, 4.0119, 4.5245, 4.6468, 4.7557, 5.2324, 5.353],
    [3.5, 6.5, 7.5, 8.5, 9.5, 19.5, 31.5, 33.5, 34.5],
    [2.7108, 3.0036, 4.0088, 7.3374],
    [
      0.11168, 0.1674, 0.20169, 0.21484, 0.23583, 0.25098, 0.26954, 0.28661, 0.3006, 0.31643, 0.33531, 0.35782, 0.40122,
      0.43019, 0.47114, 0.50333, 0.55941, 0.60263,
    ],
    [0.16036],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [0.022475, 0.029631, 0.033908, 0.062829],
    [1e-35, 1.5, 2.5],
    [0.033445, 0.072078, 0.081357, 0.095564, 0.1653, 0.16808, 0.25321, 0.31414, 0.33908],
    [1e-35],
    [1e-35],
    [1e-35, 3.5, 4.5, 5.5, 6.5, 7.5, 9.5, 10.5, 33.5, 35.5, 38.5, 39.5],
    [1e-35, 1.5, 2.5, 4.5],
    [1e-35],
    [
      -0.82944, -0.4844, -0.45012, -0.41264, -0.23077, -0.19363, 1e-35, 0.041506, 0.084649, 0.17322, 0.22041, 0.26817,
      0.37208, 0.49075, 0.55679, 0.89253, 1.0008, 1.1305, 1.5099, 1.8186, 2.2726,
    ],
    [0.48112],
    [-0.12041, -1e-35, 0.37084],
    [-1.1529, -0.55824],
    [-0.59466, 1e-35],
    [-1.1558, -0.080077],
    [12.25, 14.25, 20.25, 22.25, 152.25, 190.25],
    [14.25, 18.25, 20.25, 22.25],
    [16.25, 18.25, 20.25, 22.25, 78.25, 118.25, 146.25],
    [12.25, 14.25],
    [1e-35],
    [1e-35],
    [-1e-35],
    [
      -0.84288, -0.81059, -0.67685, -0.47279, -0.45131, -0.38483, -0.31744, -0.29439, -0.27112, -0.22174, -0.14555,
      -0.09104, -0.061548, -0.031082, -1e-35, 1e-35, 0.032262, 0.10152, 0.13618, 0.21792, 0.26278, 0.3119, 0.36644,
      0.42436, 0.56576, 0.64966, 0.87619, 1.0495,
    ],
    [-0.48773, -0.33637, -0.25453, -0.18838, -0.086725, -0.030604, 0.029501, 0.060741, 0.094773, 0.1312, 0.34894],
    [1e-35, 0.15476, 0.225, 0.26786, 0.30952, 0.41429, 0.46429, 0.53571, 0.63333, 0.73214, 0.81667, 0.92857],
    [
      0.060662, 0.080128, 0.12132, 0.17914, 0.20714, 0.24265, 0.29706, 0.34314, 0.35504, 0.41422, 0.4641, 0.53137,
      0.56696, 0.58578,
    ],
    [17.586, 49.155, 61.879, 70.31, 73.036, 80.464, 85.086, 89.464, 96.155, 118.29, 128.29, 134.15],
    [-0.54714, -0.28058, 0.64725, 0.83678, 0.99965, 1.3722, 1.4787, 2.9043],
    [0.64895, 0.6935],
    [4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 17.5, 19.5, 22.5, 24.5, 26.5, 27.5, 29.5],
    [5.5, 6.5, 7.5, 9.5, 11.5, 12.5, 29.5],
    [
      0.060174, 0.076969, 0.093786, 0.11118, 0.60004, 0.61653, 0.63164, 0.64797, 0.66673, 0.68575, 0.71556, 0.76193,
      0.77786, 0.79312, 0.83896, 0.85415, 0.88431, 0.90006, 0.93199, 0.94742,
    ],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 10.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 8.5, 9.5, 10.5],
    [2.5, 29.5, 30.5],
    [1.5, 2.5, 3.5, 4.5, 8.5, 13.5, 16.5, 17.5, 18.5, 24.5, 29.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.2499, 2.602, 2.7403, 3.0678, 3.1985, 3.3842, 3.5409, 3.8177, 4.1666, 4.2556, 4.3241, 4.3882, 4.5272, 4.705,
      4.7664, 4.8714, 5.491, 5.6258, 5.7285, 5.8819, 6.0343, 6.117, 6.2766, 6.5546, 7.0392,
    ],
    [
      1e-35, 0.02812, 0.043717, 0.074145, 0.089396, 0.12957, 0.14619, 0.19011, 0.2091, 0.25039, 0.3266, 0.36921,
      0.38537, 0.50074, 0.5231, 0.53912, 0.5548, 0.56917, 0.59312, 0.61781, 0.70216, 0.72994, 0.83027,
    ],
    [
      -1.272, -1.0307, -0.92963, -0.72192, -0.666, -0.64111, -0.48958, -0.46203, -0.43332, -0.30917, -0.29543, -0.26737,
      -0.21285, -0.17486, -0.15557, -0.13628, -0.073073, -0.054277, -0.028054, 0.032994, 0.062032, 0.093717, 0.12602,
      0.15917, 0.19588,
    ],
    [1e-35, 1.5, 2.5, 3.5, 5.5, 6.5, 8.5, 9.5],
    [2.5, 4.5, 6.5, 8.5, 9.5],
    [
      1e-35, 0.13397, 0.16808, 0.23235, 0.25212, 0.28692, 0.33631, 0.37884, 0.40175, 0.44544, 0.48181, 0.50424, 0.53411,
      0.54654, 0.55685, 0.57321, 0.62623, 0.87628, 0.93441, 0.95505, 0.96077, 0.99167,
    ],
    [1.5],
    [
      0.42174, 0.47347, 0.51516, 0.53313, 0.5675, 0.60285, 0.61459, 0.67805, 0.71225, 0.75919, 0.76382, 0.78773,
      0.80335, 0.81898, 0.82393, 0.8297, 0.86397, 0.88481, 0.95944, 0.99978,
    ],
    [-6.517, 0.86349, 0.91203, 1.0064, 1.412, 1.5601, 1.6465, 1.7415, 2.0693, 2.1834, 2.3404, 2.5957, 3.3205],
    [
      1e-35, 0.014688, 0.021413, 0.083723, 0.16695, 0.17684, 0.22272, 0.28649, 0.31612, 0.33373, 0.35866, 0.41738,
      0.54207, 0.58434, 0.60121, 0.62283, 0.66164, 0.7062,
    ],
  ],
  nodes:
    'IHYX!!!IX!!6!!6GT!!!G!!+Z::!L!!]!!ZL!!!:Z!T!!!GTV(!!!G(!!(!!KT!!U(!!!IG[X!!!*T!X!!G!!UIG!!!!+G[:G!!!!GZ!!!GIG!' +
    '!!Q!!+HG^!!OQ!!Y!!K!!G^!!I!!IHH^!!!IX!!P$!!!U^I!!!!IZaMP!!*!!TD!!!I5!!!P!!T$D!!J!!YaX!$!!P!!$b!!!G%H!!^EG!U!Q!' +
    '!!!E#!!G!!,GG!C!!G!!GG!E!!N!GD!!!,LX!](!!!]X!!T!!I;!R!!!+G[G!!!GZ!!!G-G!!!GK!!!,H:X!T!QR!!!!!:H^!!Q!!!,YX!US!!' +
    '!]X!!!Ja!!UW!!!6YX!Q!a!!JX!!!JN!Y!!(!!,GG!A!!#!RS!!!G-!!N!R!!+HG^!!OQ!!N!!!G^!!N!J!!Ia^P!!!bP!!W!!+!WP^!!!!IYX' +
    'Y!A!!R!(!!IX!!!(I!!!+YPP!!Q!!b!!HP!!PW!!a!!IGW!!]b!*!Q!!!PW]!!!U!!I:[(N!Y!!K!!!:E!!!:(!!!+HX!TN!!QR!!!!G^!!N!R' +
    '!!EGZ!!]X!(QR!!!!@!!G6!!!:Z^(W!_!!-!!!ZA!!!:*!!!T6]!!]!!#X!8!!LX!T!N!!!:+YX!]X!!!!-]G!!!!]!:!!IH^H!EJ!!!!$!N!!' +
    'W^T!!!!Z(W3,!H!!!!E!!Tb!!QT!!!IPYP!!I!%!Q!!Q!!P6!!(!!I(Y<4!!!b!N!!K!Y!!(!,!!Z*G!!P^!!!PYX!V!!b!!Q!!+Yb!Y!!b!!N' +
    '3-#!!!!R!b!!EY!P^B!!!Q!U!!^P+N!!!!!:WIXWX!U!!X!!!!!:P(!!!!I(^a!N!!!X!SXY!!!!W^!!!E]W!JWP!!0!!!b!!(P!a!!!I(^P#!' +
    '3!!Q!!!@!OQ!!!P!!DW!@!T!QW!!!^+!N!aW!!!!:EZ!_!!W!_!!]JW!4!!!:!!*YXY!!R!a!a^!!!X!!G^!!!:P+ZX!@!!!XQ!!!aQ!!!:!!*' +
    'YXY!!O!N!!Z!!N)!!O!X!!:D]X!Y!W!X!!!PW!!!]X!!!a+JX!bRX!!V!R!!!!bG!!!!:EWQ!!-!!PW+!-!!_!!!_!!:W-ZP^!!!!!!:PPR!!7' +
    '!!!!]QT+KW!!!!Q!!!^aW!_!!!!:Db!*!!N(!!O!b!!:C!!I!!]Q#!G!!7!!^A!-!!#Q!!_!!:WH!!YY!!!:X!EXY!W!!!!!]X!Y!:!!^(3N$!' +
    '!]!!!$!!!(N$X!Q!!!YY!R!!!,XY!!!!b7,!!!]Y!%,!!!bR!3V!!!!DX!VTbX!!N!!Q!!#!!2b!!!PPR!]!!b!N!__!!!aQ!]!!!*a%SR!!R!' +
    '!(W!!!!PW4!!!!:,@8_Z!!!O!!:!_!!%!!X!!(Wb7!!$JW!!@!!!b!!JA!!!(Wb7!!]!!_7!!!]B!!6!(!!:-b!3P*V!!!a!!!!I4Z!!!!a_]D' +
    'IY!W!b!!!!YWb!!!!!!P]X!b!YX!!7!!bX!:4!!!!!PPR!!7!!aR7N,!,!!![!!!!^-*RS!!S%!!!3%!!!!0%!!!_b_!HJ!]!!!_!!H3(!J!!!' +
    '!:N!!]JQZ!!%!!,!,!%L!!!!^(WBW!!!!#!J!/(!!!0#!!!:P^:!N_!4!!Y!!_!!a]!!!!P^PR!]!!7!!4!!Q!R]!Q!!!:*]X[!!D!,!!6!]!!' +
    'P]!!!!_YI&!!:!!W!_W8!!!!W:!!!X!D]JZQ!%!!7!!%!7!!!5!!aW<+K!W4!H!!!W!!T!!L!!!2,@D!!?!RQ!!Q!!-F!!!G!!,$Y!&W!!I@!!' +
    'W!!73!!!I!!bK!:!,7!!!]Ka!!!WP^!!!!X!%a&!XW!!ZW:!!!!X!!3!!2X![_!X&!!aL!!OQ!!!!_!!_]DYX!!-!!P!9!!!X!$Y!!!Y!bXb!Y' +
    '!!]!!YXb!!Y!X!!!%%SO!G!!OJ!!!.!!)8W!!!!_D77A!&!!!X!!7!!:2!!X!!Y!(W)B!!3!!!O/B!!!7!Y!!b7B!,!,!!7!!BY!!%!#!]!!:b' +
    '@8!!QRY$&!!!!!!XY!!!!,W@!!B!2WRQ!!!Y!!!#!3!!_L[=!!!!X!Z:4M!!!!O!X!!,_W!W!!W!__!!!%_!WG!!!!Y!_YXY!_H!!!(!!_X!!!' +
    'Z!!]bK9!R!!:!G!!Y!JYG!!!!!*%SW!!WJ!!!!W4!!YWb!!!!a]X!,J9!!9?%!!!!N4!!!!!>3:EY!!!=S!!!I!!_Y!b!!!_>!Bb_!!!bJ&!3Y' +
    '!!!!Q!!!bJ!(!/(_!N_!!!!!_!Zb!!!2(Q#XY!!I!!K!!X!!K!!K!!P1bXY!!+N7!7!!!7N!!!!!!_77W7!!V!!!I!!W<7!!!_!!',
  chosen:
    ')(22####0+:#$2%&2((6$$7%#2-32((#0)0$(#)#=#+.#/%3(8&=+6&#)*#$&6%<#%))$###*(##++%$$4#+#&#6$$#15(&#0&+6#&##+#%#+>' +
    '#2($;9.#+>##%#/30#-+#&#.&%9)9#1?+#*3$,((5,#.#3(#$+#.%#:#5(#)##.*10#4&#%$%7#0-#+)##%#5#0++&#/2//#:4#+81.%%3##1.' +
    '#14&(2*4,,-+.81$#)4:##,0(.-9#6#5/#,$-$(%4#2,#)#)#+((&7#1##,;1#)#6###.9$#%)#*&2#8(+0#84+8,-###*#*:#/#-8##)#+2(/' +
    ',/8%#),%6#&./8$)/2#$)%##,0#48(#0%#2*%42$#,)/#$.#$%##5#%-6+20,#,64/.0#+)#%7;;##*#&-/#3,1-.*#.+$%%&$4##$.&1##1/;' +
    '.##391)+,,8#8.0$#*#+3#2/#*%#/,-$7#8(1&%&,##/3#2$%#124-1-#/#3#,#)0,4#%$#07##5%*8##*#83#&/))/#&/$#-;1,###1,#,6#+' +
    '((#$.#%#(+#&6#(%7$#3:/($%,#&$2)3%&0)+#:(+$4.$($,$,$3&#####/232%&%/-$&(021(-%+#-&%%)(579$6%%&6)))/,8.5%%)(/$1/$' +
    '%5%%*1/1*#4/#$#-##-((+.7,#$2.,):(7&$$*2#0.5$-&%#-*&/#$####(%%%$,#%-2&.%&(%##-#21*,*&#$+##*4&$),#3#(8,#$+$%;5.4' +
    '+#%&/#+%($*8#40%###6)518$$+3*8&9&##.)&,&-**#,6%#,-#**&$$%%##*%$##4%*#$&(%;$%/$)(%()$&97##+-$(2+<8:$$#()(#&*%$-' +
    '24#+6#(#)),$0..0%7(5)*,$%).*$##$).#,+&%5).&7#$4#%%##(#&$))#%+#-%*78$(#,*4+&9.$#)##9*&(-$-+(#(#0*#(-$)3:810,4&#' +
    '#18.-,%*&,#,%-#$&8%&:,#(%(/$+&(/&02$#/##$&2&$#2#$$#*-;-7#&$+3($#<-$0&#5+(72#)$&.,+:-*/./7#0./#2#)(.-,*2##*;##1',
  leaves:
    'NOPNRQPNPPNOOOPQPPQRNNPPNOONOOQQROPQNOQQNRPQOONQOOQQPQQOONOQOPOQOQQQOPQPOPPNQPOQOOPQOPPOPOQQPPOOPOOOOPOOQPQPOQ' +
    'OONQOPQPOQOPPQQOOOOQPQNPQONQPQOPPOOPQPQQOOQPOQOOOQQQQOPOPPOOPQNQPOPOPPOPPPNQPOOPOOOQPQQNPOQPQPOPOQQPQOQOQPOPQP' +
    'QPQPOPOQOPPQPQOQPOOPPOOQPQOPOPPQPQOQPQPPOQPQOOPQPQQPQOOQOPPOQQQOQPQPOPOOQQQPPPOPOPUPRQPPQPPQPOOPOQPOPOPPOPQPPO' +
    'PPQQPQOPPPQQPPOPQRPOPQQPPPQQOQPPQPOPOPPOPQOPPPPQQOPOOQPPOQPOPQPQOQPOPPQPOQQQOPOPPQOPQPPOPQOOQQPPOPPPQQPPPQOPPQ' +
    'QOQRPOPQOQPQOPQPPOQOPQPOQPOPOPPOQQPOPQQPPPQOPSPQOQPQOPQPPPPQPOQPOPPQOPOOPQPQOPPQPPQOQPPPOOOPQPOPPPQPOOQPOQPPOP' +
    'PPOPPRPOQPSPPQOPPPQQOQPOPQPQQPOPPPPTPPOPPOPPOPPPPQQOPQPPPQQPOQOPPRPOPPQPPQOOPPPOPPQPPPOQPOQPPQPPPQOPPOPQPPPPQP' +
    'OPPOPOQQPPPQOQPPPQPQOPPQPPOQPQPPPPPPPQOPOPPPQPPQOPOPQPPPQPPPOPPPPOQPQPPQOPPPPQQQPQPPPPOQQPPPRPOPOPOPPPOPPPPPOP' +
    'PPPOPPQOPQPOPPPPPQQPQOPOPPPPPPPPQPPPPPPQQPRQPPOPPPPPPQOPQOPPPQPPPRPPQQOQPPPPPOQPPPPQQPPPPQPPPQPPPPPQOPQPPROPPQ' +
    'QOQPQPPQPPQPPPPPPQPPPPPOPPPQPQQPOPQPPPQPRPPROPPQRPPPPPPPOPOPPQQQPRPQOPQOPQOQPPPQOQPQPPPPOPQPOOOPPPOPQQPPPPPOPQ' +
    'POOPPQPPPQOPPPPQPQOPPPRPPPOPQPOQOQQPPPPPPQOPSPPPPPPPPPOPPOPPQPPPPQPPPPOPPPPQQPPPOPPOQPPSPPOOPOQPPPPPPPOQOPQOPP' +
    'OPPPPPOPQPPPSPPPOPPQRPPPPPPPOPPQPPPQPPPPPOPPQOPOPPQOOPPQPPQOPPPPOPPPPOPPPPPQOPPOPPPPPPQPPPPQPOPPPPPQhuPgBTJnQN' +
    'C-$YciDYm7Vz_Wd2v~~qI,0Cc[lR6;y*0D+pp.6o%Gbnr,muS/AZD_s0q(#MK#@W=qoycL[*Y*K3YiNm4[<=0ZfXV3#T_{Mch&~0Dmo_5sUFk+' +
    'e}7.a8sCX##N}LCu|R/Mjz%>Y0HbYP=V#Kj>0x:n;DDA{TWl-xoB{WedOG|n>~+r}fvLxuIyw#>SIwZMH%7-s~XV;97K5sF@~W%>78^>Hmz;_h' +
    ')H-#/WgdJ8azF0mOP$[JSc%)h:1.C@U9+C_}u>EB#GKTx-@q4L^>+XK&/,v_+kE:Kx?)XEZj.#r)s78s7FmyaJ?093/gmlP@-.~Y%Mk9KVy;k,' +
    '%A4vdK-$.Z$02c4E,Fb;a&7cifH~Dd?>wQB-@EAXf^|z-Xf;;_@@MBO?jI<fD%d&p$odSe50_h@s.nd*K|,#0cnm=j,@4)t5>D}(8m9n$Q]:p6' +
    '<$r?dL=l~M^5w]0FoYbxHM.1Ip1bS}9UBxSLBB~NMOrL5~3pr;d{7JRh=.rxpETSfABWt*9c>x3qW%U]wk;;xSPsSZ=p/*k?qsz@uwVTU)=qdS' +
    'EQM*vi<M~#J/R|wI>>J-GX}4R/azb^?n;w}ZoQoO%]G#&O5NH<uT{>LX]_DK8{J+Yu^|8id1C;[tU,Cv&S)$)Ve*W[R_hM<]/m;pH6dxyL/@^;' +
    'Y(RP^7+)GjgsK>h1kII8{{,Psn^4izk9DoLKjKbGo^0Q5U3lEpV>V3jjc_*<STwAp-R>FlP7,l6Cj>$Hu&C>ZrZ)xw|Pu8SfbqMhI,dmof(}>2' +
    'jp,M~E)PAhFg/ucAr{K:<eeu*N(|Q<+G^.II}_:]GKgErc9k1*V.3^e7_D2-]$JF+~1o(+hFE%%wG:I-/jP)t-A[E1b-WBq?Q*IA(^&2ULGPCh' +
    'f]7-EgF;Tgb$YkXa6oUM7Q^C,W:VY$9Yk$S#3//:hlCegpUt9OM$m2gN7XV@NTM7h/[u[Kc$bi9GnCRg<JnaeMjL=ASN?tSH%X^<Z_i?btdsC?' +
    'ae;TOGX+]S9dHgZ~jY.>fSwpYQMkCcD6hG[)XI?4BTdzqz]p[=YSl}:s_Djw]Baur9:Y6jnOoDdq_KdE_hcw#F[i7nW~V5z.V}#[|zeJoAggHc' +
    '0[+NlOvX%24sQ:bkI~vZG0JWcY::bXZ[bZ$zV%H9,pc/:g(Ni^NnA|jgb,UwoHPs_Ld>zOf@.MXZgeG$R8~xRX<eOu',
  shares:
    'DKnoc%i6iz{HVmTm[HR|zUng|rXiLgAsdDKo:sE$]}.THPvz[GY|0g8HU^p.6ln{}DDN[od$Pr}{-K[[ethfZyzyZ0G3Vp6ETv-k3]|;aqAdws' +
    'FTQ=Nxm89iDFV(VYb%c4gEHMxHNcx}tqVFWw-h?Qzv}MFR2toZ$1Q~|MZ3,rX%-5PwFUN=aEzv~GUHZSp,3,s}I?KRohW[).|v}K^dUM>ba%sI' +
    'HPr21NrvWJlKInb%sHv|(ySbsZ@s1hh|pH],j.@Lq}KKIAgP&?BOIv7mg{h}o~e:hhP6AvG&ur(f/oDg4BP}uuMwSaqFYXU2|}|cey}/uFQjHh' +
    'Sfc2YjO+y/bcWnbrE4;%i|cOam}oU6r=*HQ?-UM~}Q1pI&aiC*W{w12en?jNToKopRcZxr5$klb}}IP&d9ctmfnzcPxdZ~-J40vI%FdGQ{1L|{' +
    'fDSuyuEb7qzXg;].+uvUp}ojDo,6/Jx(nXg,e4/LA{+6tGX/*%lqnQdwGm(Z29o7xcvG)X~mv1~{:^u~m_{zn-)q>OiatAhwy{ubD&fKk)hq8o' +
    '=MD9uw1~lA+MoV17y&NjT0=.*TwX~GL4ORIU3-t28yY:-TvC(z{u-}{I&nmgX+0l|sb/+>j6wLv)AXu^m<<cozymz|9s{b/]hMr_n3OX:V,dbP' +
    'Qn4P=njStWwh~.}dToyTiax|CWjH1(2y]y:/.6_rr*zkb3)TvXlB=tvu~T?rrM~lvtVg2v,0Rp}M9>KPOTZp;s]0u[m3-Y4zpvs}atN?.mm{xU' +
    '^t2+KQm)OB*}XWUZC7Xg[pif8,dElfz{a%HPdJUpytt~vmn@kG]r?X5{|:v4?4+r%a|u$*:FR|]~r-9b|P=]Puzx%uw)+<z~}|}{%v3&+i}3%X' +
    'jTS/n}WU*Xr&k-AH/JHC32vGk7S9V}}f?WOw}Q/[^p}M$Ljz1}-xY^)-Ua(|&8BBIy}-iSMIrkqmJw%t8{w>6-T}V|q/(quzq84w7ImvruWt@O' +
    '$if6IkA[TZrD0]d/Zw*QSNXcm)DQ?r/6T}O*MsxfUidqa}rC*?hOgZ3|DB)Fu.+{jQ-,eoy<HolqQ{RF[BkW-4smy~j-H:Hn7YNVoyGfp={eQb',
}
