// Written by training/units/train.py.

/** What one weight is worth, in log-odds; for each row of cues, its length counts once more. */
export const SCALE = 0.665808

/** Cues are told apart by so many bits of their hashes. */
export const BITS = 20

/** The places of those that weigh anything, as `word-table.ts` reads them: the last digits of how far each is from the one before. */
export const PLACES =
  'CdL1R5;].>G+9gFGDJYNA0lJ~}9b9LB8+L%{7=)j&]c&R>n~AY*0<olT4O96<XKT6z/)p2~/orH2fQ-c~;Z>av@l,];/4XBY&ZrDs9DBfiP<r$' +
  'h~.Q-~e&V*~<ezwme#+NfKX-/~m9,F#J5>$,~Mgj~EbH>}tDKD?~eLD[m;]*J=7#gjK3^$~nA{9=-~S)jQb~<)(H~xipr~1#~om~FEgE~O{*.I' +
  'k%~T~t&_~SfoDlBN8M%:~*x3UKJ>94th~ck&>wjft75L:]n01Q~HJM|<4[5,P]jxm=B-o~0)2)<Hr{*(T0)GZ01/&6W2b6D~7)nXgBu=>~5Ksr' +
  'CUF?V/7$UM>Tzi.a[7@CMmzZ??6~~<+GI7[J(>;SO->L~mUH%+B~KRDo(H@O5P8zb9gEt1MLE3H<(.yg?1/j4y.jMw~~$Ek;P6)55KulS5Xdte' +
  '^Ta]o~O%}g>K~Lf*aQ|{G~&})xTOEr+bZA~QkvHHTUd~#x[r~-ikuQRo*[8)BS^v6=*K&.lAc~qR|Ult$-+vZc&)GN0~8<]:rK6s9l4K|uX^E]' +
  'O2L^%~on[m7f=/x+xfgq*b]GWLL1LeEtB4)>T[~(+~&v~5GG~46#azCe<-j|*.2Xe~w.~euU~>EZ*<hfa:-E4/~|SnB;FQ)S@N%VG&p~~)9~f-' +
  '%~^.lR)%.k9hlK/&7~V8fLn+@_~^>C<n;~O:28jq()[C|x=9EO$/E=(i~:Il[@5~KQH7cLI~Ksu:{kwI7VYXSCoCI<Q1{~~4R[t(UM:CyY$uA^' +
  '?p1lYW](=/<)l0[.l2(1k~Z{q~z+j*[N8O,,C>>Ordv~d{+~e[/)$9Ny.t1+X.EEBK3^9ynE:3m:akIm-d(~(*zCeIP]07DTn#-kO1]Ir$B<G-' +
  '%NVIk}(eg_Fi4>pHX(j-:xYCa2D0},s<(amdQI:;GcZ1wUB8/:$(^Cb^[0DJ~FPk8O$1.iSLam$~}9.~UY~mH~2(S8%5~8Hs?-s4V=LQ[%@o?U' +
  '2-Q~@8)<.~8DP;js58b]%1N1VJRElxU)kIl=wW-UvD=$j_>knC~%+f[~i-4q0ry/8&Q$g^1_&T$?n>v.~/++OJ~@l|O-4D|?I1Q::{-8h$kC(Z' +
  'p)F@>[[~J1f/5$e4L38:q7]1$~mez:66__&*+K>r7C7^q7bIOk8kb0LS~y(0=@:[wn.gn&O($~ABCDM2:YxdA;)$;}+j0NO{HL_f>|~fR.{KJL' +
  'Td+T$7-bJ]6ovew~O>;&67~iK~d)~kn^(3BL]~QX~TlVDg^$O~BN.xbANS$e2MI>7#LRO~eFb(/3~V-_~g{/YPMs2w~^y%o@R,R*[*{9O0zg&^' +
  'nr?M87sgMM2T8<J@~-%.fqu$xBv4?X=b_w~NUZEp***>qkTu9rUdy)}~M@$6O:~p3l>:$GZow8R)|WPnbFx~U$;Ii~]2h4J>bdw^S~h>XR$$@M' +
  '0Elv}/vlPmgYcs3B-F8~N=hr~79&UgFK2vb+go~&4,PHuO~B1]-;UBI~Tt.:K~O&nrO,1>-=-mTb*BJp~a%fm0_|=Qp+P~V+AM9A~f~Kg-/Pl9' +
  '~l6~~&US>C~t_TT53,~.~v~~KS93C)k&S-xe+^.z&~<nCiC$}{5}%ig%&ChR:%)E4<iE#1Z~ad~8Q/]Q-)ju{83zC{o^B1)W.1x?l7nt*s,W3O' +
  'k]+V{=wQt~,}A^gOZ~q;oot0HW5TXAw~~FMynzm8iLD~f81n/V@8C)=~~;dij9IRhO8Fd1~Gr,uZrh}u6$NK/i57~M0ow/n;/^Z]pXtjwm:Rzh' +
  'J):cPL@eV1[dwNZWGivq#OLfcDO0-rE*DjGDV3$aGk$10]-H[8fw*e~NhWY=oYP]87:;wRD_f,:4Sau,$aE6fPgoR/|u[Zp2VAq,;Z)-BH(Qs6' +
  'uGW+o*rW#qj|lvH9Xx^g<9<@L-~$|>-hH%9Qx0~7*xHQ6+O{mS;UNWSbF?i0xTZRR/yCrlzeL]<Mf1gW~QWrRF~=GJ~05@<<FJNrxkc-q)ANn?' +
  'sOP]x~P]&,Q]GTqdh@0~/5V~lTBQSR(G~$5%~(Rf$29]:]35Fb7sockv%/~n9B~s];QI{(%z%1^u9U?6KijGY.m~7tNoGq:Z;/1kX&{~(JI%kW' +
  '>~_li}TK&C>uu<uz~u.y<Wkk-%=/i%%-+O.6Lpf>#DR~+~+6:i~T4?A@uspYEy%J~1&Y&j]%Z:Rb~N~0#=5&2%O=i^~a=-AW7m{f|GTH|5#e=u' +
  '~6Kmgq@jyM]s$21$-F9VxhFvi<~pQpqHZM;9$~:{s4Yq~6n6n~~(Pe*.m)M_}$X/=/BE^iJ;K]RPF$z_(-#)k08K<~>,NEx5G)u]e&5W?^<0:a' +
  'erDs1uHg:HxR?#W]CF#~B&mxcTc;[Q.IrlKJ&~TC~[@ce;R&~PrCKiS%Ay$6Y@8O?M%?~p+uL~0?x><3Xp$AcH{Nc+[J~Qa4F~oHvP=8;dxNUe' +
  'E(BOL&r{zc=D~oIWQ~a).?2+WSo&?,oA:$~~3l*~(~h~(N#TLCXK0<8CC[CBAaa#Oa>>Z7$@3g95XCg9_:<S5Xr#Q+l{7jA~Ba0Qh/JN*g]&R9' +
  '~6~@H9JqY&v0p2X3<=J;/IRL65clcxymb/?~MV|clC7Lj~n_dBA^B5({f~52/R2~eP[(q=mt5Fb[E>8I~KXQ0O)L/~1O8~Kl+W0@4LvGfh7>e%' +
  's-bF;7e(.}dH4i?d0Q5Jx^J*6s&8WE,~2(4E78)1%8ph@G*~.V]xjb@k|*7>O07&85Rb-K*dX1}X1GR~2ew.M)I,O8T5ETf#dLPzv$G?4I}SDa' +
  'kN~2Uw#zYv+#k=bEB)K4>~^~)5]ndoyuJo,kcF6SPy6e]&E-LZzh{~aMo~H-f9kcV@|VHzB~CD@M8@kH1mo,%-fm/L<ql~x~x^B@B~~.x0vyUx' +
  'D~4b.e<H?+O|*GAS%f668~=;%n%[~5?v0eOc>)87j0B6QmSSV~qp=2%~F6(wNv_|=NW3~FhQ+_7)$C1&cL2[~e(ENt,20Ln=[O.HBe&RzZloyw' +
  'j2(~b#_1N.6a)^)II:aeUhAq,@a~${R|3Cc=o[oVx2s*?LG{/^ZK(E-Cr~A>jO&U0#t5I@~B3QzuxK_B0X:~{dic4S)Fr,FLjE.fB%CSb}~a~*' +
  'o~aw~&a&R6BPx~QBjNK>x>{*M<geT&^obhGk{oc4R.~,)m@Bt$,|xF1hAy<+$6-H9hOaW$5<~t=w~~4*I>SEOAQ_nc%P~&pRSpq}-~{~F37T)1' +
  'N~NLCs;q8$-H;4~~+b2bxTa,KZwHeUA.~/?#mOVkx*6~K$.~kFHCRJRtH~(9Z?y3?5BZE92.w&8;2[sCr&fND^JZ~M,Ijzf~PV>dAcfs1[$HX2' +
  '~ZqiE>~*EK?;?u-[AHj6t}lmR6+Pb1YA~V;?=zgVp:a~:{h4*I@0~~Av:Nr;~p94g~~4&3S*z|9-~=2I>;?jLB;~@Ka@~H~1a+b4~||l{at&7-' +
  ';qb.@n~<^~~KoYXXXk~3m{M2,a2^AS$5LrD[Jc%1S~;B)^IC+l)ndm$~ZHTc|:=X.6,mCwYzI(QKmK#FpR^+nHkT~-quv9g$H;2~rv..E_mlmK' +
  '1/?)I@/~S$,fHVeyaA#J]x>c:U/*}:UDSyEf2[C=a~zx[8v9%}[mgT~~/aQ),<G<[Pv5ZV0*zy[#A#S20Bi.N@+,0kRnLZBFD)q*e4h>>u~0sB' +
  'yZIY?1N%=Fz,gSwb6/m~<2mXmfXu]h0&ypa%9Dy(_@J0K>bBgG9H]kqCbDLj}D1SQ|7_c~$SZLe6yHr~=fZC.Q}m;-Y/@,kCkJLw=BVxP@R~z{' +
  'JC]UDu]u)*D(m%~$~NiEoSXHFhRb-;7^hk==F/}>k~Y~%<-@a_2GcYkB}ufdP0?5U0YE0H(=NGra9Z[bCg:W;m/R5[wk~~}#E.X,%MW)w|~s~W' +
  'YKyo9?8i}Ohq#QP[So3_[x,?qcFN-W~~,E:a2l==D~eY+H%p)<b~1r^t^~%L9q+xEc~AVO,sZiO#-~_LsDfs,ja~w@o2~OilM9~/b]6d~)SRJU' +
  '3fdFtl/)(,BTZWP]=f_;+(Jq70*Ee4s<&6cbzi>1~~K#$E;_%G@t9&jkag_I$%1GTCO?Nn^/=9j~*P93~&r(,T_vSCiB@3e+^=/+WRJxO/n^W:' +
  'r^_1v-@wA$si<]~{VZP~C9>$i)[Ik~6=,1m4/K?FGG~y@Z~D2l,-~8*>2s3T_8BL&;1d)MA}Z%w7SF~5ipx2%Qo<=8w>:Q6NvUM=U~H]~$6Jrg' +
  'I=jb:B3aN+ZsGS|)1|]7e1g:.ONT?Wn%&6](~g09DPMqzAUK9>s~#TAZA4^$5Y~=~hKpb[kH:&/2Hoh}.Hq04Z]8mNR_s8#~[WBDz4_(coBj1H' +
  'Cn:>9K-8.~SbInG,Spwvy23}-OBr.gj]mTNYF,5@HN1/<%6|8GGj[U3g).OA&;s51][E|d~jvb11SC%Y@KoJP$<B?JCk,Uf]}KDJqK~I@K0SHW' +
  '[Y~::)8;f//[Y(v]H[)kljVL5p]wWP2|;0hQ*Mj_/1K>b/~x:Sd:a:59R$V?eGTvFC5Z$^5[+/?l]q3~jcS1yF24?~.;>2.~~^$BbZ~oZ=>{7]' +
  'Qik~%*zPvf[l+;?,-D_),4]di?1t#I~_4_+u3TWZ&Q&<~i<1e_&C5u_q<}P@&2v@nAJ)QcQ,l>5PZ~0~5ZDe-O<xO7*)>~R#q?4QH&bT@-Au-;' +
  'Sc5ITRqj~1LBP2-($y9?TF>*4T~Oewg_n)}zD{tctw^X|NTU_UaAd8bI??8=~EFVIr]~?vzDIqI5V,Xec$S]~g6]Tw8*w5%~ruAE:~>lOxC0lY' +
  'qJ[LDiUCRUEHRL~W~x5jE^g5a|4]~<rczV-ZtXe&{R;F0moO=0hU$|)>UI]~~]&0I_p3XAKA::IA|%%0U|(x~R/hp54kD((>~W*9CI~n]Z-~1b' +
  ')p>X=mN=z~RJ~FR9ZVv0XnF&kO&W_O=N&7Xi-&t.X_KJ;56+)TmN[hBpH~E?M1<g_AbAl7N~.SQ6{eBI~4/k@D-6oP~Ai8~YdrkaE_113[^(R4' +
  '&2]9s-bI/O/~]6p8e@5e.H3C]M15z0~T@[0PM&PY&_vk22rDy>IR2.ztvTyE3N.AFQ|-7o0U$ksyp[~gMRoX~xAkY~Nwf5Qj5Z{^~*&L^&kgA#' +
  '~cxC$JOT~3j?wXPl7_cE~NI*~GZkT^/%zyk~L4$$~w/,Lb.vn){Va$FFT7J~.2J[e,2[//|cZk~$GgN*1<9p6[AP~oQ6D,IJl,M|~ai~PIV=Ge' +
  '/IahKAaz[A$VK8f~9%<ETT+Lxr9[He~<,At~vZ~5{f?@~GT-?f21+~i)A(oYBG7:&y<<~L6C$:i|j%}<E9JIb+~&l~(cuie|Y~BHh~|~NhMUPs' +
  '~@07+j-@/=~3q.oz$f^F=|%h~KK%dzsc^2*@Cy2$;_OVDv@4%x&P~k60d<g/vr2~|i[MX.C}O{~DMj29:QskDU~mL]jL.e@RU|B@f8*w:h%LcX' +
  'pL~7=pWWI~8BS*ZNF{Yjm^_7^Z88&i>E5~F4~H)#:g$g~MZmH~4~:z<P2oIK?;:}Q}%7T=:Jp5tSU?|g<54D(uh$[g-S+d%{lQ8A|Ie]Wt*P/X' +
  'SH6&IJNhsp,m4WtR8~<<|Jd6%myvSzuvU(#~e~No}3~*P~0$*:}cO<ZNT0]~|1jO4W]&Ue{?Zy*T#Sa[J3~+<7)7+o~eGU1N:}<Og7+:YZ*29<' +
  '@0JnZ]$L388S2A9q#hI-qZ40$-KaCED$MUGSqDD,=gfn,E&.bx)a~:0%wxqi+%=r~rTn~j9q^f~=T2[3kd{svRg_eK~,-n9270ek&Zzi?JQpnB' +
  '6~W((~J~k|klHD;zic88+k]~j/.y:.|Y8ChNqRy1c%saG5H;mBsynTkI8c?i~N)4**~~I{e$HJ%X1kr/.>NM_.[h1EDgsT1}#Me*@Y(E1x-}I<' +
  'I;VB~K#Sl_6L+]?hzf^~<cBFAC_zB/X~=}g9ju<EOdw,qE>H:L;ZuOmjhDBv~)|A8JR~CJRZI]~7G30yv~UE%$h)p/F9TT5SBh@cSd%CV(9~3}' +
  '0zu914L;@@0~3Ap]8(}~x6F~~|S+W$Pq42c{dneNeY=)Su@JZ&a$m@)eG9&]<6c)f~(6s%~O&_ab.2~JfYT>f^}y_~<@M$[<0BW~MB(t$$~@F2' +
  'qIA3|n{b2&l^fHHWzcU]602o&e@*F0Z-c;V<d~V$xe;9)1DgCZf([)cZ~yVgF,rcC@X[1wa7~~B10u)pSJHs)+Rja#.WgtPc,dV88}~<b[(#~a' +
  '4S7*G~Aq;}zML+&b%&Ua9$t}KH-7X;9FnVm2^E*8}*qUGGJSHEi3q5)j]SrB~~(Yaj/gN~Us3KsHuGid>38RGf5X~mCI$r3N%3exh$<[)u[Njo' +
  'Y_[oFLY)tQmGgTz3-F@M?MC5bRS?i0Pb~*on~^P-P]]{~|}|3#(HrF~eCE-MD8t}x$[kTWk;56-ps4C~,C^5t?/9J~okC~tac)XLH}Mnm/+&N~' +
  'uaA.Z7n0C|>.D(Oef(<@/~K,e/P7kO~{u(ho]sz~J)q)EHcMPie;+L$M#zq&g:aB/K$o~(S.9~%~(d/m&Kz~O&=Ya|^%>_~7F30+n2l$.H=<JR' +
  'o-Mgj{^358S1~xY$DM|f@A&^M|Oi7B4]~-o&5-~A_pF}_];>ei7>+?1W~b<D/pZ@@p3DJ)IT,$~idomjQpTO%B3~1y<L?zD#}73>k~3?yGS5SM' +
  '~oQe)w~u53W~Q9<~<~|WTT(1%u4W6<;G{A.l~DqZkrcQ(~NT9F>Hg2L:<~jnhwJ9_7SQa+V|-eIIqO;3@[U1@a7CV~>&]NyMpQykK~3qLd8c:z' +
  't.L($9$~_A7$6cw3pA~OfKE7xOP=qa/2;XD%bS~S8z)1X40vdHr=$eq%#^sY*;&E^I0-jo2pR&_d<Ie{:az.sD*%*eV2H[i%GD1t>>1S*~1<12' +
  '(+)P:O~7Tc#~eR~;z0eHF==><,201+/8J6E(3h:ddS0~xMO~)G;l;;9cD%;$~3;$+7i4m&@V@UZ|@i~E@(0&P6=jf3~fy'

/** The digits before these, and what each of them weighs, all languages in one table. */
export const WEIGHTS =
  ';LY***HG;Y9(,*-H*;9-,GJWi,JZ;,*,<;,hh,*9*;,hH9<i,<*;,;HW,,*HJ;,,*H*,,,KH9)H)Hk9HiYJ,*9*--*-,*Y8J,999,,HW;*,Y,,' +
  'Wi,999H*j,i,;,;W9;,,,-,9Wi;*;-F,Y,*Hi,K*iHJ9*,Y9Yh,i9;,;H*9J-*.;,;,*H,i*hW,G9i*,Z,,i,Wh8i*H*<i;;,*,]9;;,i*W;,Y' +
  '*,iWiH9=;*H;,9J),9,;i,W,-,Y,9*,9iHH9J,Kh;*-,,,**,jiHK,999W,,,***Y/G;9i<9HJ*Jjh9H;,;9WH*JG*V*;,,i<,,H*WjYHi8;9,' +
  'JH9*j,9J;;Hj,;H9;;9;(j,*V;<ii)*;J***HH;*,9J*iJK,;ZHiWJJ**j,;9*,8)*Y7*),94*h=,;jF,GJ**;,*-;ii,K***Wj8,J;;G,(**W' +
  'VW,9ji;9J-,Ji*8,jHH*HiW;L*9*,9J;*hi*,-*9HJji999hi;Y-WJ,*;W,***,hY,-O;,,9JiC,,)**,K,,V,-j*,Yi**9*V*,J.W;,;,*,W)' +
  '*Y;*,i)*9J*,JH9*,*Y,YW-YH9W,-h,-;H9WS9i<,i,JiU*-i9HYh**j,j,;,*,kHi*Hi<H,i*h,)H9L*,,W<YiJjjJ9-999J*W,H*9iiG9iYJ' +
  'ji&;,*-)**;);*,*Ji)9;,*J**G;H,GY;i9;*;jKJJH,-;J*****,;W*ij***;9i),j***,i*H99*<9*9,**;K;,,*H9,i*-,,99,h-9;,H**,' +
  'JV*j*;,J9;;***Y,*,,m9i9*;iH9W,J,;**;,;,,H,*i;-,iYH,HH99*,*,H)W;;H,;g-,H;**;J<Y9,*dJi9*Y**,,,>*-,H9JJ=J*HgHHH*,' +
  ',*9;*-;;;=Hhl9W,kJ*,J9;**;;;Hh%9,,JH,;*,*,Y*H,9H*,h,;W)K*;;;i(;8*;,;;9,;-,,i***iJ)i9HiH*,,],i**,,;)j-;;JY,)K*)' +
  ',<Yi9Hh8oi*<*;**9,*;Y;h*,H*-9**;G,W.,*,,,;)H*jYH*Hi;*9,i*j*HJh.,9j***HW*;,9*,)H*i;;;(W),,*9H,9H<YL;*G,;9,K*)8,' +
  ',9*Z*9)i;Wh/9h8,,;**h,*99i9*-;9,,*;*,,,HW,-,;;k;H9Y=9Y*hi*,,-*WW*9HJ,,K;ji,9JY9,9=9W9HK;;K)j,*9-,,*;,;i9j,99*;' +
  ')H,,9,*;9*99*,Hi,;J,,JiJJ,;*iH<;Jj*(,i)*i9,h-,;;Wi9-(YZY,-;*-YHH9;;,Hi*h,,,Hi**;i9;*WHJ9=*i9*W8,**;,-H9;*J**KY' +
  '8,?9V*9,;H,j*,JWi9-,H9,H*.*KJY9-;9iJ;9&9JJ)*;,9*&H,Wh<,W;J*H*hJ8*,J,9*);9,H*99,,,Y,iJ)W*;i,,,;;(*Y;-JiJ9,*-.9>' +
  ',J****,*H**9Jj919;Yi;Y,J,*<W96*L9JH**),,Y&H;Y9iJHhV;,,9iHJ9,9HH,,*),JZ*GW,HW*;G;iV*h;WjK*<9J,iY;,%6*i*iY<H,.(,' +
  'iY9iiJ*,**iYL*Jh***Gi*ii9<h,9j8,*J*9*,,HJiW*,hW,,9Y*;W,*,;,J*9;,),;99;Wih.i,,*9,;.;9,*)9;.9H9j*Y*G;9,K,;;/W**H' +
  ',*,,;j,,Hi**=9YWhi-,*;*K9H,J9,Yii<&;9<LJJJ;i99V;Y)*9-*;*hWW;9,9JJ,;)9*iH*Z;99;,9J;**,j;9i;*K*;h*,J*,,,9**;8,*W' +
  ',%9;K),*Wj<9J9*Y,;=,HHHH9*9h;j-H),;-)h8=<,*H99Z***,WHLi,jhJY,,H,;*,,<,,*,J,*,,9*,/W,,,J,,<9**9,j;W,,,;**;;*9;;' +
  '9YWY9,9*9;;*G9,J,-J<*J,*;Hi,9;*Y;9WW**iH*e)hHh*JK*J*;*9**H-,J-99.*W**,WYJKWH9*<;i;),H9i;*,i*Wf,;**H*,9,,9Y*G9;' +
  '9*;**H*;**W*H,)**H-i,-Hi;;Y;,J,*i;J,i9Y9<**,;*j,,W*9*-,9*,iV;;i*;,;W),9,,;,J*J,H;,*,*,,i,;,*,9;;),*J,*Hi,j9JY9' +
  'Yi9H;Y9*J,;*j*HJi,,W=*,Y*;Z*=J9*,,;.;JW;G,*i*i*J;Zi;=,9;;9WjW,,Ji**99k*jJ(9*i9i*;H*-,9;;*)iW9H;999H;99*8hJ;8)9' +
  'i9k,j,),JW,;,9,*,;(*,*W8;,i;9g9)GO9,*,,,JJ;2i,,2;iH-l;H**;<;,G*;;;;/*),,Y%-W;*99J)JH;J9Z*iW,,-H*W*,*9*H99WYkjj' +
  '9,,J,;*hJHH9JJJTYL9i,F*V,J9;,*,h*,j9Yi*J,Y*H*W;Wi*-;j,99Y*-JJ*99-,,-i9*J9i*)*,W;H=j,*;kWjk;*i,W99i*;9-,**j*0*,' +
  ';),;,9H**99,i*8,Hi9,,J*,*,f;**<;H*;i*H;;,i*iW;M9,YJ-(;J,,,5Y**,KYoj,)Y9,9Y*99WJH;,*;L99ZY,99,;*i;W,;[-,H*h;H-,' +
  'i7i*,hY,JH,)HY9*9*Hh*9,,,;,H*,-*),7iH*H9;(*,[i,WH/Jh,WWj,i;YJ*,i,*lH*,,,<**;,-6*iHH,9,*,hi,JYiJ(JH*;<H,*Y,K*HY' +
  ',9,<,H****WW*WJ*;,*VJ;YY,;,*,),i9,,9/J9H9;9Yh;9i9;,*,.Y--K*,J=,,**>;,J;H)*hj**,i.,,YW,***;,<*-,j,**WWJ-,&h;(;.' +
  'YYi,9;GJH9gjH9*Y*9;HVijijYH9Y-,9H,-**J;,9;*,*9j<Y,,,*i9Y,iY,*Yk9,J;h;JHi-0,9*K.*,)j,Y9;,;;;,ZiJ;jK*HVii9*99)G-' +
  ',i,**;J*YH,8H*8Y9*9,,i;;),JWi;W),Y*9H*h,*,9H,**99i,W,W*,Y.KJ9H*;*,*Ji,9),*J*Y999*jY/j**899***j*;9=;,99J;J;,9h)' +
  '8J-i99H****,H-;,,,9,;GHW*-9i*h,G**h,Y*HH,H,J.YJ*jH<9,;;9,i;*;(<,HH*,YCiHj9H,9,9j,*<i,*,J9;Y9Y,JW*8*K;,;,*;iWiH' +
  'WWH,i;,*99W;ji,9,,,,*;;;*,JJWK,JJ,*,(9J9-,i*J*JHj-,,H;J;;-99,J,;j**W6J,Yi**jii**8,Y*9*jJY-J;iW;*W9*=;iHi*,;L;.' +
  ';i,,A***)-,W(.iiW*;*,*Y,(*)9K.Y9iLH9;HY,;,,i,*<i*<**KB9;,i<9h),,**,YJ,;***h9;*H*299J,9*,ijh9,,;i,Y,YW*9,;,,J;8' +
  'i;,*-9i<H99WHLH-9HJ,;*;H99jH-,h,i,JH**W9*(,iWHJJW*9,i*=&H*;,i;J,,ii,*,;h,YW;i*;W(Y9-Y;ji;h,,iKi*,*,J*9,9**,J,H' +
  'WJH,*<i,;i9;<Y-<Hji9hh**)****H;,k*9Jh***,iYH)H;)*99,J))i.,,9,)W.999Y);*HH*YH9,9<-H?,,,Wki,9,;*JJ,*-iHH*,99*-*8' +
  '9,H,;*9i*;,H;*j9*W9,*;LY*,*G99*YYW,WH,9*Wi9;**JJ,7h9(,ii,*Hj*,,Y*jhW,<-,9;9Z*K,kh99H-*9999j9,9,*-Y,9hJ;-,;i,Y;' +
  '9;9;<J*Y9,H*9<,**,*i;;HWYJ,,*j8;,9W*;JJ9,W*ZWH9U,J*h*Y9*9;9;j,)8h*KjYi9**9*,,WYi*9,--9*;*H)-,H>;H;8,,-999(KiZ*' +
  'Y*,,*9J;hJ9GY,ihi*J-999FW;<H,))9)kY;;*j)9i,i9,8,,JH-,Y*H,,,)9H,;W,H9;-;,9,,,JH,*,H;*)*J*;;jZiiJ9,9J*H,W9,,i*iJ' +
  '*Hj*H*(/H,-99W**;Z-/E*j99<,,**ii,,HH;)9;-i;h,9;;j**i,*9**;*j***-WJi,jW,<,9-;,i;h<*H-W;)i**,;i<,***i;7*Y,i*9**[' +
  ',;[)h7J,9**,*J,W9J*h**;***;*W,9*-W(*H;-,,i*9;KH*J-*9,9;*9,**h,,99,;J,,;*<;*i,,9Hi*9*,HW9,G*H)H;-;),,,*9*UJ9V,,' +
  'J9K9;*J*-*,/H,iY,H;i9,9<H9/,Y;;;*W*j9V,[;ji;;JiY,W**iW9;J,j,;*Jh,%,9WW,,hJ,k;*ij*J**88,*,*,,,*J)*;J*,i,,ih,9;*' +
  '8(,;*,*jhH,J,h,9)W****HH),)H,*,,,*;9iK9)*9j;,*YH*9*iY*jg;*-)j9i89)<9,-h*H;***H;8<,;;;*W2,,99,,;iYl*;kH,9gJ*,;9' +
  ',YYH,*999i,H*-)*;9<;JW,h,)9U,%*;;H9-W;;;j,LWYh*<,;**,,**9*99*J)H9*J,**i*Y*J;,YWH9W,;*8Y*,J*,;99*WGG,;*i9Oj**;j' +
  '*;i8J9hJJ-j;*9,W,*^WHJ)<)999,Jh*;9,*,H***;-)J*),J);j9;,;,,*H;W*G*9,,H;*W<9h;*Y*i<**,J9J,;i,;WW9ii;-,9;i*)Jj*9h' +
  ';<,i,8*H*(Y;Jj,;*9JH9;jY;***J)i,)*J*9HJ9,/h*iJ,9,H*;h*h;,,H,9*;*9J,WV9;*;Y9;;i,**;,KJHJJ-W;;9i9;9**H,*;j*,,)9;' +
  '-&,HH)***,9JY8h*9P,,9,J;*Wi*K9;**HY,,;-j,8*9-)-;WV,=-;**,h**i*;Y;9hi*,WH=**,J;-*J,*Hi,J**h*JY-,iJ,Y*,JHKg*j;,,' +
  '*Y89*W9,,,-,*9H,iHZ*-HJ,%),jiJF,*;8,h**HHH**,K,,;*999;-,;)Jii-,,*,**9*-*-99)**Wj*<H-i,-*,;WY*9gkiH,J,-i,h**i,W' +
  '*,;**YW9,iK;i9,,Y;FJ*,;,,,99Kh,)WWJW899*;.-J9H,W,H-***H99;&*;,h;9,;*W.hi),<J9*;;i;,W;9;Yj9;,,9iJ****,9*WHHWV99' +
  ')HY***h9)J-i*J*J,*9*;;(9,.JH,Yi*H-Y&)-Hhj,HH**,<-9J9H-,;*,hJ-*J;,hJ*;,Y9;99J*,i,;J9**Jk,*i,J,),*H<J*i,*(H;*W*H' +
  'i;H;9j);*Y=;9H*KJ*;HiJ**i,*9),,,*n;ihj9Hi9;*9,,;9;**W,;,n,*ij*,**,W****,*;i9WW,=-YW;;;-Ki,*J;W;?*,,,i,ji9jW***' +
  'HH*9Y,*;H99Y;*,,VJO<9Y,**J*;9Ji,9,*i,,i*,j-,iGj,9*j;,i*jHH,999<;J.,)i,*,**9<*j,,;8HZ,9i,Ji;-**#*9i-9,i,i9,*W,-' +
  'i99*JH7Y*;*,,,*J*;J9*9K*i9HW-;,9YJ*Wjh-h,.,*),,Y,,k*i**J,9*JJ9Hi.j,Y9,99W8iW;9*;W*;.*<iD*J;,,9J*99*9YHJ*H,,W9Z' +
  '*,i98J,,*i8)*Uh-,H;<8,*-HYZ<J9***i*,i)W;9*J,iH;;;iJi,9*,,;9*,WH;**9,*9;*;*,/H*<;JW99hW-];,9*H,9****<*,*;,,9)Y,' +
  'JHY,)*Y;;*;*J,9,,i*,*;YW9J;*;,9;H,;i*i,*,*iJ9i,*h9;*W[,*;J[iH;*H,;,8H.JhW9J;;V,,H,i9*W,,Khi*<,;hJ,Kh,-,,J*,H9,' +
  '9KW9,*9*&;<,;J-H8Y9;;;*Wk;;,,8*HJ,9)99;-9*<H;;Jg<9Z;i9*;Y9,,**S*iHH;ih.YJ9i,;;G99,9*J;J;;,iK*,*Z;,*,W,**9JW,;,' +
  ')i,Z*9Li8;,W,9WJ9W9*WJ9i*W9;/*,***W*6;H9-ZJ*9*=*9*,;-*,;Z9,)iHV*;*i*,J,*,99W9;,>H9Wj;,,*9J-,HK9;7W,<<*W*;Y,,H9' +
  'Jg,,i)9ZH,h**H**;;,i;;,,;H,,Y)*i*99-<9,),]9*HJH(J,;9G-;,J*,,i-,79<,iJ;,,;,iJ*,9H*i*9*9YZ9WJ;J*9,*-*Kh,9**YHW8,' +
  'YW*9J,Y9G;.)-*99;,*<8;**i<*,J9h*-,,;*998J,W*)-;9H**9;*W(,HH*,*;,-i9(Y*iY;h9YJ,i-*hH,W*-9,iJ**;h*,hjiY,*9*;i9*;' +
  '*LY9,Y**WN,,-)W;,*h99;W*,;);k*/*/-9,;i9,hY9HG*,*7;;,-,M,,J;*H-H,*,W<J;;;9i*j*;9*,,Y;,)Hn,k9gY;-<;;)jW;i**,*hiY' +
  ',Fj8*iW)=9HH,*,;,HW,*Y9;H9)*JH*<Z9H,*H,H,**9,*99JHZ,;K,*9,9*ii*9,;***i,;j<*;-=9J;HhJYH**i,YV;9g,6;*,;J;H9<*WH9' +
  ',**,9h*9h9,<,;,Wh,H*<*,,,,),);,Hi-YWi,=-,;9(i,989;*9<./,Y,;W9,W;9H;,*;,;*,,9-;9i;9,j;9;H;i<9hi9J9;;*,**J*,,,,i' +
  ',HGY**J,,)WV6*W),,W;,iY,89*H8,i9,HA*;YJi9-,-*HJj,H*;h,*6;,J-;,,-*W,Hi**9ji*iWH=J979iV9,*,K*K,.iY;,;,),,J,*9,;;' +
  ',kJ*j9;,99Y*i*,,pYYW*99;,,*9*,8Ji;8;9*i*j)W,;G,-9;9Wh.99i,Z9;*k*9*,,;<,J9-,JjHW,9*H*;*Ji9J,H*j9h);9;Fi;;Y,;Y*-' +
  'i,,HHei**,^i,);WWiVG;*,H***<j***W*J6i;,9*9=;,i-9***9J*JJWi7,*;*;<;.*,h****WH;;*JZ,;;;;;*,;9W**Y,,*8;*i,;,J--9;' +
  ',*;.,J9*)H<HJ9<Y9,i,,9H*,*9*h****9Y-,>i,,*,*;*);H*79,H-;999,**P,*9K****;599-.Y9HWHV,ZHZJ,,YHH;-,9*9j,,,-*iY9Jj' +
  '*8,,<,ih9-;i-,i,,Y,.9JHj919*9*98JH*J*)*,HK,i,*,i**-*9*j*,J*HiY9YJW9*K,J;H,9,J9i,*-;99,,J,ki*8'
