<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>hpgc</name>
    <message>
        <source>This is not a process description: it has no id that can be used.</source>
        <translation>Ceci n&apos;est pas une description de processus&#xa0;: elle n&apos;a pas d&apos;identifiant utilisable.</translation>
    </message>
    <message>
        <source>The layers of {} were added.</source>
        <translation>Les couches de {} ont été ajoutées.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} has ended; its layers were added.</source>
        <translation>{} est terminé&#xa0;; ses couches ont été ajoutées.</translation>
    </message>
    <message>
        <source>{} has ended; its results are here.</source>
        <translation>{} est terminé&#xa0;; ses résultats sont là.</translation>
    </message>
    <message>
        <source>{}: the server knows the job no longer. It was removed there, or the server was restarted.</source>
        <translation>{}&#xa0;: le serveur ne connaît plus la tâche. Elle y a été supprimée, ou le serveur a été redémarré.</translation>
    </message>
    <message>
        <source>The request to {} was cut off; it is not known which of its jobs came of it, if any. Look at “Jobs”.</source>
        <translation>La requête à {} a été coupée&#xa0;; on ne sait pas laquelle de ses tâches en est issue, ni s&apos;il y en a une. Voyez «&#xa0;Tâches&#xa0;».</translation>
    </message>
    <message>
        <source>The request to {} was cut off, and no job of it is there: it can be run again.</source>
        <translation>La requête à {} a été coupée, et aucune tâche n&apos;en est issue&#xa0;: elle peut être relancée.</translation>
    </message>
    <message>
        <source>Trying the staging area {}</source>
        <translation>Essai de la zone de dépôt {}</translation>
    </message>
    <message>
        <source>Deploy model as process</source>
        <translation>Déployer un modèle comme processus</translation>
    </message>
    <message>
        <source>Puts a graphical model onto a server. There it runs in QGIS, in a container, with the layers that you give it, and its results are the same as here. It then stands in the toolbox as a remote process.
Each step has to run without a window and without a project. Models that are steps go along. The ellipsoid and the units of measurement of the open project go along too.</source>
        <translation>Place un modèle graphique sur un serveur. Là-bas, il s&apos;exécute dans QGIS, dans un conteneur, avec les couches que vous lui donnez, et ses résultats sont les mêmes qu&apos;ici. Il figure ensuite dans la boîte à outils comme processus distant.
Chaque étape doit pouvoir s&apos;exécuter sans fenêtre et sans projet. Les modèles qui servent d&apos;étapes partent avec. L&apos;ellipsoïde et les unités de mesure du projet ouvert aussi.</translation>
    </message>
    <message>
        <source>Model in the toolbox</source>
        <translation>Modèle de la boîte à outils</translation>
    </message>
    <message>
        <source>Its id, such as model:name or project:name.</source>
        <translation>Son identifiant, comme model:nom ou project:nom.</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modèles (*.model3)</translation>
    </message>
    <message>
        <source>or its file</source>
        <translation>ou son fichier</translation>
    </message>
    <message>
        <source>Id of the process</source>
        <translation>Identifiant du processus</translation>
    </message>
    <message>
        <source>What the process will be called. If it is empty, the name of the model is taken.</source>
        <translation>Comment le processus s&apos;appellera. S&apos;il est vide, c&apos;est le nom du modèle qui est pris.</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Image de conteneur</translation>
    </message>
    <message>
        <source>It needs qgis_process, and whatever providers the steps need. It should be no older than this QGIS.</source>
        <translation>Elle doit contenir qgis_process et les fournisseurs dont les étapes ont besoin. Elle ne devrait pas être plus ancienne que ce QGIS.</translation>
    </message>
    <message>
        <source>Save the package to</source>
        <translation>Enregistrer le paquet dans</translation>
    </message>
    <message>
        <source>CWL documents (*.cwl);;Application packages (*.json)</source>
        <translation>Documents CWL (*.cwl);;Paquets d&apos;application (*.json)</translation>
    </message>
    <message>
        <source>A file for the package: CWL alone (.cwl), or with the process description (.json). Without a connection nothing is sent.</source>
        <translation>Un fichier pour le paquet&#xa0;: CWL seul (.cwl), ou avec la description du processus (.json). Sans connexion, rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Replace the process if it is there</source>
        <translation>Remplacer le processus s&apos;il existe déjà</translation>
    </message>
    <message>
        <source>Give the model once: by its id in the toolbox, or as a file.</source>
        <translation>Donnez le modèle une seule fois&#xa0;: par son identifiant dans la boîte à outils, ou comme fichier.</translation>
    </message>
    <message>
        <source>“{}” is not the name of a container image.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas le nom d&apos;une image de conteneur.</translation>
    </message>
    <message>
        <source>Give the name of the connection, or a file that the package is saved to.</source>
        <translation>Donnez le nom de la connexion, ou un fichier où enregistrer le paquet.</translation>
    </message>
    <message>
        <source>The package is in {}.</source>
        <translation>Le paquet est dans {}.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be written: {}.</source>
        <translation>Le fichier {} ne peut pas être écrit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” ({}) doesn&apos;t say that processes can be deployed there.</source>
        <translation>«&#xa0;{}&#xa0;» ({}) ne dit pas que des processus peuvent y être déployés.</translation>
    </message>
    <message>
        <source>“{}” is part of “{}”: the server lets it be neither replaced nor undeployed.</source>
        <translation>«&#xa0;{}&#xa0;» fait partie de «&#xa0;{}&#xa0;»&#xa0;: le serveur ne permet ni de le remplacer ni de le retirer.</translation>
    </message>
    <message>
        <source>“{}” doesn&apos;t say that it may be replaced or undeployed on “{}”.</source>
        <translation>«&#xa0;{}&#xa0;» ne dit pas qu&apos;il peut être remplacé ou retiré sur «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Deploying at {}</source>
        <translation>Déploiement sur {}</translation>
    </message>
    <message>
        <source>The process {} is deployed at {}.</source>
        <translation>Le processus {} est déployé sur {}.</translation>
    </message>
    <message>
        <source>Replacing {} at {}</source>
        <translation>Remplacement de {} sur {}</translation>
    </message>
    <message>
        <source>The process {} is replaced at {}.</source>
        <translation>Le processus {} est remplacé sur {}.</translation>
    </message>
    <message>
        <source>Undeploying {} at {}</source>
        <translation>Retrait de {} sur {}</translation>
    </message>
    <message>
        <source>The process {} is gone from {}.</source>
        <translation>Le processus {} a été retiré de {}.</translation>
    </message>
    <message>
        <source>Stopped. The server can&apos;t tell what is true now ({}): refresh the connection before you try again.</source>
        <translation>Arrêté. Le serveur ne peut pas dire ce qu&apos;il en est ({})&#xa0;: actualisez la connexion avant de réessayer.</translation>
    </message>
    <message>
        <source>Stopped. The toolbox shows what is on the server now.</source>
        <translation>Arrêté. La boîte à outils montre ce qui est maintenant sur le serveur.</translation>
    </message>
    <message>
        <source>Stopped. The process “{}” is on the server.</source>
        <translation>Arrêté. Le processus «&#xa0;{}&#xa0;» est sur le serveur.</translation>
    </message>
    <message>
        <source>Stopped. The process “{}” is not on the server; if it was on its way by then, it may yet come.</source>
        <translation>Arrêté. Le processus «&#xa0;{}&#xa0;» n&apos;est pas sur le serveur&#xa0;; s&apos;il était déjà en route, il peut encore y arriver.</translation>
    </message>
    <message>
        <source>It is done; the processes were not read anew: refresh the connection to see it in the toolbox.</source>
        <translation>C&apos;est fait&#xa0;; les processus n&apos;ont pas été relus&#xa0;: actualisez la connexion pour le voir dans la boîte à outils.</translation>
    </message>
    <message>
        <source>It is done, but the processes could not be read anew: {}</source>
        <translation>C&apos;est fait, mais les processus n&apos;ont pas pu être relus&#xa0;: {}</translation>
    </message>
    <message>
        <source>It has {} inputs; more than {} can&apos;t be shown.</source>
        <translation>Il a {} entrées&#xa0;; plus de {} ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Formats: {}.</source>
        <translation>Formats&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>Écrit en JSON.</translation>
    </message>
    <message>
        <source>The server describes {}.</source>
        <translation>Le serveur décrit {}.</translation>
    </message>
    <message>
        <source>“{}” does not fit what the process takes: {}.</source>
        <translation>«&#xa0;{}&#xa0;» ne convient pas à ce que le processus accepte&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” has to be true or false.</source>
        <translation>«&#xa0;{}&#xa0;» doit être vrai ou faux.</translation>
    </message>
    <message>
        <source>“{}” is none of the choices of “{}”: {}.</source>
        <translation>«&#xa0;{}&#xa0;» ne fait pas partie des choix de «&#xa0;{}&#xa0;»&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” needs at least {} of its choices.</source>
        <translation>«&#xa0;{}&#xa0;» demande au moins {} de ses choix.</translation>
    </message>
    <message>
        <source>“{}” takes {} of its choices at most.</source>
        <translation>«&#xa0;{}&#xa0;» accepte au plus {} de ses choix.</translation>
    </message>
    <message>
        <source>The file {}, given for “{}”, can&apos;t be found.</source>
        <translation>Le fichier {}, donné pour «&#xa0;{}&#xa0;», est introuvable.</translation>
    </message>
    <message>
        <source>“{}” needs at least {} layers.</source>
        <translation>«&#xa0;{}&#xa0;» demande au moins {} couches.</translation>
    </message>
    <message>
        <source>“{}” takes {} layers at most.</source>
        <translation>«&#xa0;{}&#xa0;» accepte au plus {} couches.</translation>
    </message>
    <message>
        <source>What was given for “{}” can&apos;t be read.</source>
        <translation>Ce qui a été donné pour «&#xa0;{}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{}” was left on its server, so its bands can&apos;t be chosen here.</source>
        <translation>«&#xa0;{}&#xa0;» est resté sur son serveur&#xa0;: ses bandes ne peuvent donc pas être choisies ici.</translation>
    </message>
    <message>
        <source>“{}” has to be a raster.</source>
        <translation>«&#xa0;{}&#xa0;» doit être un raster.</translation>
    </message>
    <message>
        <source>“{}” has to be a vector layer.</source>
        <translation>«&#xa0;{}&#xa0;» doit être une couche vectorielle.</translation>
    </message>
    <message>
        <source>The address (http or https) of a file that the server can read; it takes no file from here.</source>
        <translation>L&apos;adresse (http ou https) d&apos;un fichier que le serveur peut lire&#xa0;; aucun fichier n&apos;est pris ici.</translation>
    </message>
    <message>
        <source>“{}” has to be an address, such as https://example.org/data/scene.tif.</source>
        <translation>«&#xa0;{}&#xa0;» doit être une adresse, comme https://example.org/data/scene.tif.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>“{}” needs at least {} values.</source>
        <translation>«&#xa0;{}&#xa0;» demande au moins {} valeurs.</translation>
    </message>
    <message>
        <source>“{}” takes {} values at most.</source>
        <translation>«&#xa0;{}&#xa0;» accepte au plus {} valeurs.</translation>
    </message>
    <message>
        <source>“{}” holds what can&apos;t be read.</source>
        <translation>«&#xa0;{}&#xa0;» contient quelque chose qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{} Value {} of the list is “{}”.</source>
        <translation>{} La valeur {} de la liste est «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{}” has to be a number, and a whole one.</source>
        <translation>«&#xa0;{}&#xa0;» doit être un nombre, et un nombre entier.</translation>
    </message>
    <message>
        <source>“{}” has to be a number.</source>
        <translation>«&#xa0;{}&#xa0;» doit être un nombre.</translation>
    </message>
    <message>
        <source>“{}” has to be a geometry, such as POINT(-34.9 -8.0).</source>
        <translation>«&#xa0;{}&#xa0;» doit être une géométrie, comme POINT(-34.9 -8.0).</translation>
    </message>
    <message>
        <source>x, longitude or easting</source>
        <translation>x, longitude ou abscisse</translation>
    </message>
    <message>
        <source>y, latitude or northing</source>
        <translation>y, latitude ou ordonnée</translation>
    </message>
    <message>
        <source>z, height</source>
        <translation>z, hauteur</translation>
    </message>
    <message>
        <source>In the first row the west, south and lowest end, in the second the other one, in {}.</source>
        <translation>Sur la première ligne l&apos;extrémité ouest, sud et la plus basse, sur la seconde l&apos;autre, en {}.</translation>
    </message>
    <message>
        <source>“{}” needs six numbers: both corners with their heights.</source>
        <translation>«&#xa0;{}&#xa0;» demande six nombres&#xa0;: les deux coins avec leurs hauteurs.</translation>
    </message>
    <message>
        <source>“{}” has its corners in the wrong order: the lower one comes first.</source>
        <translation>Les coins de «&#xa0;{}&#xa0;» sont dans le mauvais ordre&#xa0;: le plus bas vient en premier.</translation>
    </message>
    <message>
        <source>“{}” has to be a reference system of a public register, such as EPSG:4326.</source>
        <translation>«&#xa0;{}&#xa0;» doit être un système de référence d&apos;un registre public, comme EPSG:4326.</translation>
    </message>
    <message>
        <source>“{}” is not valid JSON: {}. Plain text has to stand in quotes.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas du JSON valide&#xa0;: {}. Un simple texte doit être entre guillemets.</translation>
    </message>
    <message>
        <source>{} is no number in JSON</source>
        <translation>{} n&apos;est pas un nombre en JSON</translation>
    </message>
    <message>
        <source>“{}” is empty, but the process needs it.</source>
        <translation>«&#xa0;{}&#xa0;» est vide, mais le processus en a besoin.</translation>
    </message>
    <message>
        <source>“{}” has to be a {}, such as {}.</source>
        <translation>«&#xa0;{}&#xa0;» doit être de ce genre&#xa0;: {}&#xa0;; par exemple {}.</translation>
    </message>
    <message>
        <source>From one date to another, such as {}; {} is an open end.</source>
        <translation>D&apos;une date à une autre, comme {}&#xa0;; {} est une extrémité ouverte.</translation>
    </message>
    <message>
        <source>“{}” has to be an interval such as {}.</source>
        <translation>«&#xa0;{}&#xa0;» doit être un intervalle comme {}.</translation>
    </message>
    <message>
        <source>“{}” ends before it begins.</source>
        <translation>«&#xa0;{}&#xa0;» finit avant d&apos;avoir commencé.</translation>
    </message>
    <message>
        <source>Layers that go as a link stay whole where no bands are chosen.</source>
        <translation>Les couches envoyées comme lien restent entières si aucune bande n&apos;est choisie.</translation>
    </message>
    <message>
        <source>Send only this extent of rasters</source>
        <translation>N&apos;envoyer que cette emprise des rasters</translation>
    </message>
    <message>
        <source>Of rasters on this computer only the pixels in this extent are sent, unchanged.</source>
        <translation>Des rasters de cet ordinateur, seuls les pixels de cette emprise sont envoyés, inchangés.</translation>
    </message>
    <message>
        <source>Send only these bands of rasters</source>
        <translation>N&apos;envoyer que ces bandes des rasters</translation>
    </message>
    <message>
        <source>Numbers of bands, such as 1,4 or 2-5: the process gets them in this order, numbered from 1.</source>
        <translation>Des numéros de bandes, comme 1,4 ou 2-5&#xa0;: le processus les reçoit dans cet ordre, numérotées à partir de 1.</translation>
    </message>
    <message>
        <source>Send rasters with pixels of this size</source>
        <translation>Envoyer les rasters avec des pixels de cette taille</translation>
    </message>
    <message>
        <source>In map units of each raster. Larger pixels are the raster&apos;s own in their middle; none gets smaller.</source>
        <translation>En unités de carte de chaque raster. Les pixels plus grands sont ceux du raster lui-même en leur milieu&#xa0;; aucun ne devient plus petit.</translation>
    </message>
    <message>
        <source>The log tells how much less is sent.</source>
        <translation>Le journal dit ce qui a été envoyé en moins.</translation>
    </message>
    <message>
        <source>The extent to be sent can&apos;t be read: {}.</source>
        <translation>L&apos;emprise à envoyer ne peut pas être lue&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The extent to be sent can&apos;t be brought from {} to {}. Nothing was sent.</source>
        <translation>L&apos;emprise à envoyer ne peut pas être convertie de {} en {}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The bands to be sent have to be numbers from 1 on, such as 1,4 or 2-5, not “{}”.</source>
        <translation>Les bandes à envoyer doivent être des numéros à partir de 1, comme 1,4 ou 2-5, et non «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The size of the pixels to be sent has to be a number above 0.</source>
        <translation>La taille des pixels à envoyer doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Connects a server of the HPGC API (OGC API - Processes). Its processes then stand in the toolbox as algorithms. A connection of the same name is changed.

The server is asked first: with an address that isn&apos;t this API nothing is changed.</source>
        <translation>Connecte un serveur de l&apos;API HPGC (OGC API - Processes). Ses processus figurent ensuite dans la boîte à outils comme algorithmes. Une connexion du même nom est modifiée.

Le serveur est d&apos;abord interrogé&#xa0;: si l&apos;adresse n&apos;est pas celle de cette API, rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>Name, of your choice</source>
        <translation>Nom, à votre choix</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>It usually ends in /ogc-api/, for example https://hpgc.example/ogc-api/</source>
        <translation>Elle finit d&apos;ordinaire par /ogc-api/, par exemple https://hpgc.example/ogc-api/</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration; its secret stays in QGIS&apos;s encrypted store. Without one, a server that is guarded is asked how to sign in.</source>
        <translation>Une configuration d&apos;authentification de QGIS&#xa0;; son secret reste dans le magasin chiffré de QGIS. Sans elle, on demande à un serveur protégé comment s&apos;identifier.</translation>
    </message>
    <message>
        <source>Minutes to wait for a server that stops answering while a job runs</source>
        <translation>Minutes d&apos;attente si un serveur cesse de répondre pendant une tâche</translation>
    </message>
    <message>
        <source>The job itself goes on over there, however long the network is away.</source>
        <translation>La tâche elle-même continue là-bas, quelle que soit la durée de la coupure du réseau.</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>Nombre de processus</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>La connexion a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>How to sign in (empty: as the server says)</source>
        <translation>Comment s&apos;identifier (vide&#xa0;: comme le dit le serveur)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>What the sign-in provider calls this program; the server&apos;s operator tells it.</source>
        <translation>Le nom que le fournisseur d&apos;identité donne à ce programme&#xa0;; l&apos;administrateur du serveur l&apos;indique.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Where the provider sends the browser; empty is a free port of this computer.</source>
        <translation>Où le fournisseur envoie le navigateur&#xa0;; vide&#xa0;: un port libre de cet ordinateur.</translation>
    </message>
    <message>
        <source>Address of the sign-in provider</source>
        <translation>Adresse du fournisseur d&apos;identité</translation>
    </message>
    <message>
        <source>Only where the server doesn&apos;t name it: the issuer, or its OpenID configuration.</source>
        <translation>Seulement si le serveur ne la donne pas&#xa0;: l&apos;émetteur, ou sa configuration OpenID.</translation>
    </message>
    <message>
        <source>Further addresses that may see the token</source>
        <translation>Autres adresses autorisées à voir le jeton</translation>
    </message>
    <message>
        <source>Separated by spaces, such as https://maps.hpgc.example; the server&apos;s own always may.</source>
        <translation>Séparées par des espaces, comme https://maps.hpgc.example&#xa0;; celle du serveur l&apos;est toujours.</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Adresse d&apos;autorisation</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Device authorization address</source>
        <translation>Adresse d&apos;autorisation des appareils</translation>
    </message>
    <message>
        <source>Only for a sign-in provider that doesn&apos;t publish its addresses; the operator tells it.</source>
        <translation>Seulement pour un fournisseur d&apos;identité qui ne publie pas ses adresses&#xa0;; l&apos;administrateur l&apos;indique.</translation>
    </message>
    <message>
        <source>Let jobs call back when they have news</source>
        <translation>Laisser les tâches rappeler quand il y a du nouveau</translation>
    </message>
    <message>
        <source>While jobs run, a port of this computer is open to the server, and results are here the moment they are ready. What comes in there is not believed: it only makes QGIS ask the server. Leave it off where the server can&apos;t reach this computer: some servers then never start the job.</source>
        <translation>Pendant que des tâches s&apos;exécutent, un port de cet ordinateur est ouvert au serveur, et les résultats sont là dès qu&apos;ils sont prêts. Ce qui y arrive n&apos;est pas cru&#xa0;: QGIS ne fait qu&apos;interroger le serveur. Laissez désactivé si le serveur ne peut pas joindre cet ordinateur&#xa0;: certains serveurs ne lancent alors jamais la tâche.</translation>
    </message>
    <message>
        <source>Address at which the server reaches this computer (empty: its own)</source>
        <translation>Adresse à laquelle le serveur joint cet ordinateur (vide&#xa0;: la sienne)</translation>
    </message>
    <message>
        <source>Where a router or a tunnel passes requests on to this computer, such as https://tunnel.example/me.</source>
        <translation>Où un routeur ou un tunnel transmet les requêtes à cet ordinateur, comme https://tunnel.example/me.</translation>
    </message>
    <message>
        <source>Port of this computer for that (0: any that is free)</source>
        <translation>Port de cet ordinateur pour cela (0&#xa0;: n&apos;importe quel port libre)</translation>
    </message>
    <message>
        <source>The port that the address above leads to.</source>
        <translation>Le port auquel mène l&apos;adresse ci-dessus.</translation>
    </message>
    <message>
        <source>The server can&apos;t call back at “{}”: give an address such as https://tunnel.example/me.</source>
        <translation>Le serveur ne peut pas rappeler à «&#xa0;{}&#xa0;»&#xa0;: donnez une adresse comme https://tunnel.example/me.</translation>
    </message>
    <message>
        <source>Say with CALLBACK_PORT to which port of this computer {} leads.</source>
        <translation>Indiquez par CALLBACK_PORT à quel port de cet ordinateur mène {}.</translation>
    </message>
    <message>
        <source>{} wants you to sign in. The connection is kept; sign in with “Sign in” (hpgc:signin, NAME={}).</source>
        <translation>{} veut que vous vous identifiiez. La connexion est conservée&#xa0;; identifiez-vous par «&#xa0;S&apos;identifier&#xa0;» (hpgc:signin, NAME={}).</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Forgets a connection: its algorithms leave the toolbox. Nothing is changed on the server, and an authentication configuration that it used is kept.</source>
        <translation>Oublie une connexion&#xa0;: ses algorithmes quittent la boîte à outils. Rien ne change sur le serveur, et la configuration d&apos;authentification qu&apos;elle utilisait est conservée.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Removed connection</source>
        <translation>Connexion supprimée</translation>
    </message>
    <message>
        <source>Refresh connection</source>
        <translation>Actualiser une connexion</translation>
    </message>
    <message>
        <source>Reads the process descriptions of a connection anew, or of all where no name is given. Where that fails the old ones stay.</source>
        <translation>Relit les descriptions des processus d&apos;une connexion, ou de toutes si aucun nom n&apos;est donné. En cas d&apos;échec, les anciennes restent.</translation>
    </message>
    <message>
        <source>Name of the connection (empty: all)</source>
        <translation>Nom de la connexion (vide&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>“{}” could not be refreshed, so its old processes stay: {}</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;a pas pu être actualisée, ses anciens processus restent donc&#xa0;: {}</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>Lister les tâches</translation>
    </message>
    <message>
        <source>Lists the jobs that were started from this profile, the newest first, as JSON; with those that only the servers know where that is asked for.</source>
        <translation>Liste en JSON les tâches lancées depuis ce profil, les plus récentes d&apos;abord&#xa0;; sur demande, avec celles que seuls les serveurs connaissent.</translation>
    </message>
    <message>
        <source>Ask the servers for other jobs as well</source>
        <translation>Demander aussi d&apos;autres tâches aux serveurs</translation>
    </message>
    <message>
        <source>Number of jobs</source>
        <translation>Nombre de tâches</translation>
    </message>
    <message>
        <source>Jobs (JSON)</source>
        <translation>Tâches (JSON)</translation>
    </message>
    <message>
        <source>Id of the job</source>
        <translation>Identifiant de la tâche</translation>
    </message>
    <message>
        <source>Give the id of the job; “List jobs” shows them.</source>
        <translation>Donnez l&apos;identifiant de la tâche&#xa0;; «&#xa0;Lister les tâches&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>Fetch results of a job</source>
        <translation>Récupérer les résultats d&apos;une tâche</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Results (JSON)</source>
        <translation>Résultats (JSON)</translation>
    </message>
    <message>
        <source>Dismiss job</source>
        <translation>Abandonner une tâche</translation>
    </message>
    <message>
        <source>Ends a job on the server. One that has ended already is removed there, together with its results. That it is gone already is no error.</source>
        <translation>Met fin à une tâche sur le serveur. Une tâche déjà terminée y est supprimée avec ses résultats. Si elle n&apos;y est déjà plus, ce n&apos;est pas une erreur.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The list of jobs can&apos;t be read: {}</source>
        <translation>La liste des tâches ne peut pas être lue&#xa0;: {}</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Package: a file</source>
        <translation>Paquet&#xa0;: un fichier</translation>
    </message>
    <message>
        <source>An application package (JSON) or a CWL document (YAML or JSON).</source>
        <translation>Un paquet d&apos;application (JSON) ou un document CWL (YAML ou JSON).</translation>
    </message>
    <message>
        <source>or the address of a CWL document</source>
        <translation>ou l&apos;adresse d&apos;un document CWL</translation>
    </message>
    <message>
        <source>or its text</source>
        <translation>ou son texte</translation>
    </message>
    <message>
        <source>Put a Workflow around a lone tool</source>
        <translation>Entourer l&apos;outil d&apos;un Workflow</translation>
    </message>
    <message>
        <source>Only a Workflow becomes a process; a CommandLineTool needs one of a single step around it.</source>
        <translation>Seul un Workflow devient un processus&#xa0;; un CommandLineTool doit être entouré d&apos;un Workflow d&apos;une seule étape.</translation>
    </message>
    <message>
        <source>Cancelled. What was on its way to the server by then may be done all the same: refresh to see.</source>
        <translation>Annulé. Ce qui était déjà en route vers le serveur peut être fait malgré tout&#xa0;: actualisez pour le voir.</translation>
    </message>
    <message>
        <source>Give the id of the process.</source>
        <translation>Donnez l&apos;identifiant du processus.</translation>
    </message>
    <message>
        <source>Give the package once: as a file, as an address, or as its text.</source>
        <translation>Donnez le paquet une seule fois&#xa0;: comme fichier, comme adresse ou comme texte.</translation>
    </message>
    <message>
        <source>“{}” is not an address: it has to begin with http:// or https://.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas une adresse&#xa0;: elle doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>Deploy process</source>
        <translation>Déployer un processus</translation>
    </message>
    <message>
        <source>Puts a process onto a server: an application package (OGC 20-044) or a CWL Workflow. It then stands in the toolbox. The package is sent once; if the answer is unclear, the server is asked what became of it.</source>
        <translation>Place un processus sur un serveur&#xa0;: un paquet d&apos;application (OGC 20-044) ou un Workflow CWL. Il figure ensuite dans la boîte à outils. Le paquet est envoyé une seule fois&#xa0;; si la réponse n&apos;est pas claire, on demande au serveur ce qu&apos;il en est.</translation>
    </message>
    <message>
        <source>Workflow that becomes the process</source>
        <translation>Workflow qui devient le processus</translation>
    </message>
    <message>
        <source>Its id, where the document holds several.</source>
        <translation>Son identifiant, si le document en contient plusieurs.</translation>
    </message>
    <message>
        <source>{} Switch on “Put a Workflow around a lone tool” (WRAP).</source>
        <translation>{} Activez «&#xa0;Entourer l&apos;outil d&apos;un Workflow&#xa0;» (WRAP).</translation>
    </message>
    <message>
        <source>Replace process</source>
        <translation>Remplacer un processus</translation>
    </message>
    <message>
        <source>Puts another package in the place of a deployed process. Jobs that run go on as they were begun.</source>
        <translation>Met un autre paquet à la place d&apos;un processus déployé. Les tâches en cours continuent comme elles ont commencé.</translation>
    </message>
    <message>
        <source>Id of the process to be replaced</source>
        <translation>Identifiant du processus à remplacer</translation>
    </message>
    <message>
        <source>Undeploy process</source>
        <translation>Retirer un processus</translation>
    </message>
    <message>
        <source>Takes a deployed process off a server. Where jobs of it run that were started from here, or models here use it, it says so and does nothing, unless you insist.</source>
        <translation>Retire d&apos;un serveur un processus déployé. Si des tâches lancées d&apos;ici l&apos;exécutent, ou si des modèles d&apos;ici l&apos;utilisent, cela est dit et rien n&apos;est fait, sauf si vous insistez.</translation>
    </message>
    <message>
        <source>Even if something depends on it</source>
        <translation>Même si quelque chose en dépend</translation>
    </message>
    <message>
        <source>Jobs of it that run, and models of this profile or of the open project that use it.</source>
        <translation>Ses tâches en cours, et les modèles de ce profil ou du projet ouvert qui l&apos;utilisent.</translation>
    </message>
    <message>
        <source>Nothing was undeployed; switch on “Even if something depends on it” (INSIST) to do it still.</source>
        <translation>Rien n&apos;a été retiré&#xa0;; activez «&#xa0;Même si quelque chose en dépend&#xa0;» (INSIST) pour le faire quand même.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S&apos;identifier</translation>
    </message>
    <message>
        <source>Signs in to a connection, and reads its processes. How is part of the connection: a page in the browser, a code for another device, a service account, or a token.

Passwords and tokens are no parameters, so that no history holds them: a service account is an authentication configuration (Basic), and a token, or the address that the browser was sent to, stands in a file of yours, which may be empty at first and is waited for.</source>
        <translation>S&apos;identifie auprès d&apos;une connexion et lit ses processus. La manière fait partie de la connexion&#xa0;: une page du navigateur, un code pour un autre appareil, un compte de service ou un jeton.

Mots de passe et jetons ne sont pas des paramètres, pour qu&apos;aucun historique ne les garde&#xa0;: un compte de service est une configuration d&apos;authentification (Basic), et un jeton, ou l&apos;adresse à laquelle le navigateur a été envoyé, se trouve dans un fichier à vous, qui peut être vide au début et que l&apos;on attend.</translation>
    </message>
    <message>
        <source>Method (empty: the connection&apos;s own)</source>
        <translation>Méthode (vide&#xa0;: celle de la connexion)</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>A Basic authentication configuration: user name and password, or client id and client secret.</source>
        <translation>Une configuration d&apos;authentification Basic&#xa0;: nom d&apos;utilisateur et mot de passe, ou identifiant client et secret client.</translation>
    </message>
    <message>
        <source>File with the token or address that you paste</source>
        <translation>Fichier avec le jeton ou l&apos;adresse que vous collez</translation>
    </message>
    <message>
        <source>“{}” signs in by QGIS&apos;s authentication configuration “{}”; there is nothing else to do.</source>
        <translation>«&#xa0;{}&#xa0;» s&apos;identifie par la configuration d&apos;authentification de QGIS «&#xa0;{}&#xa0;»&#xa0;; il n&apos;y a rien d&apos;autre à faire.</translation>
    </message>
    <message>
        <source>Signed in to “{}”.</source>
        <translation>Identifié auprès de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Forgets the token of a connection, and what else was kept to sign in; the provider is told, where it listens. Layers of a guarded server stop drawing until you sign in again.</source>
        <translation>Oublie le jeton d&apos;une connexion et ce qui était gardé d&apos;autre pour s&apos;identifier&#xa0;; le fournisseur est prévenu, s&apos;il écoute. Les couches d&apos;un serveur protégé ne se dessinent plus jusqu&apos;à ce que vous vous identifiiez à nouveau.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>“{}” is not a Basic authentication configuration.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas une configuration d&apos;authentification Basic.</translation>
    </message>
    <message>
        <source>Sign in on this page: {}</source>
        <translation>Identifiez-vous sur cette page&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open {} and type in the code {}</source>
        <translation>Ouvrez {} et saisissez le code {}</translation>
    </message>
    <message>
        <source>Give FILE: a text file in which you put the token, or the address you were sent to.</source>
        <translation>Donnez FILE&#xa0;: un fichier texte où vous mettez le jeton, ou l&apos;adresse à laquelle vous avez été envoyé.</translation>
    </message>
    <message>
        <source>Waiting for the file {} to be filled</source>
        <translation>En attente du contenu du fichier {}</translation>
    </message>
    <message>
        <source>The file {} stayed empty for {:.0f} minutes.</source>
        <translation>Le fichier {} est resté vide pendant {:.0f} minutes.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be read: {}</source>
        <translation>Le fichier {} ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reading the processes of {}</source>
        <translation>Lecture des processus de {}</translation>
    </message>
    <message>
        <source>The process {} of “{}” could not be described: {}</source>
        <translation>Le processus {} de «&#xa0;{}&#xa0;» n&apos;a pas pu être décrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” ({}) offers {} processes.</source>
        <translation>«&#xa0;{}&#xa0;» ({}) offre {} processus.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The input “{}” ({}) of the model can&apos;t be carried: {}.</source>
        <translation>L&apos;entrée «&#xa0;{}&#xa0;» ({}) du modèle ne peut pas être transportée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>it takes a layer of any kind; let it be a raster or a vector layer</source>
        <translation>elle accepte une couche de tout type&#xa0;; faites-en une couche raster ou vectorielle</translation>
    </message>
    <message>
        <source>a login is never sent to a server</source>
        <translation>un identifiant de connexion n&apos;est jamais envoyé à un serveur</translation>
    </message>
    <message>
        <source>it names a database of this computer</source>
        <translation>elle désigne une base de données de cet ordinateur</translation>
    </message>
    <message>
        <source>it names a print layout of a project, and there is none on the server</source>
        <translation>elle désigne une mise en page d&apos;un projet, et il n&apos;y en a pas sur le serveur</translation>
    </message>
    <message>
        <source>it names a map theme of a project, and there is none on the server</source>
        <translation>elle désigne un thème de carte d&apos;un projet, et il n&apos;y en a pas sur le serveur</translation>
    </message>
    <message>
        <source>it names an annotation layer of a project, and there is none on the server</source>
        <translation>elle désigne une couche d&apos;annotation d&apos;un projet, et il n&apos;y en a pas sur le serveur</translation>
    </message>
    <message>
        <source>a value of the kind “{}” can&apos;t be sent to a server</source>
        <translation>une valeur du type «&#xa0;{}&#xa0;» ne peut pas être envoyée à un serveur</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>Written as west, east, south, north and the reference system: 290000,300000,9110000,9120000 [EPSG:31985].</source>
        <translation>S&apos;écrit ouest, est, sud, nord et le système de référence&#xa0;: 290000,300000,9110000,9120000 [EPSG:31985].</translation>
    </message>
    <message>
        <source>The output “{}” ({}) of the model can&apos;t come back from a server: it is of the kind “{}”.</source>
        <translation>La sortie «&#xa0;{}&#xa0;» ({}) du modèle ne peut pas revenir d&apos;un serveur&#xa0;: elle est du type «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>{} of “{}”</source>
        <translation>{} de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>The model “{}” has no steps.</source>
        <translation>Le modèle «&#xa0;{}&#xa0;» n&apos;a pas d&apos;étapes.</translation>
    </message>
    <message>
        <source>The model “{}” has no outputs: nothing would come back.</source>
        <translation>Le modèle «&#xa0;{}&#xa0;» n&apos;a pas de sorties&#xa0;: rien ne reviendrait.</translation>
    </message>
    <message>
        <source>The model “{}” is not complete: {}.</source>
        <translation>Le modèle «&#xa0;{}&#xa0;» n&apos;est pas complet&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” is no model but an algorithm of another kind.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas un modèle mais un algorithme d&apos;un autre type.</translation>
    </message>
    <message>
        <source>There is no model “{}”: give its id, such as model:name, or its file (.model3).</source>
        <translation>Il n&apos;y a pas de modèle «&#xa0;{}&#xa0;»&#xa0;: donnez son identifiant, comme model:nom, ou son fichier (.model3).</translation>
    </message>
    <message>
        <source>There is no file {}.</source>
        <translation>Il n&apos;y a pas de fichier {}.</translation>
    </message>
    <message>
        <source>The file {} holds no model that this QGIS can read.</source>
        <translation>Le fichier {} ne contient pas de modèle que ce QGIS puisse lire.</translation>
    </message>
    <message>
        <source>The model “{}” can&apos;t be written.</source>
        <translation>Le modèle «&#xa0;{}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The models are nested more than {} deep: does one call itself?</source>
        <translation>Les modèles sont imbriqués sur plus de {} niveaux&#xa0;: l&apos;un d&apos;eux s&apos;appelle-t-il lui-même&#xa0;?</translation>
    </message>
    <message>
        <source>it runs on a server itself, and the server has no connections of this plugin</source>
        <translation>elle s&apos;exécute elle-même sur un serveur, et le serveur n&apos;a pas de connexions de cette extension</translation>
    </message>
    <message>
        <source>it is a script of this computer</source>
        <translation>c&apos;est un script de cet ordinateur</translation>
    </message>
    <message>
        <source>The step “{}” needs “{}”: the container image must have that provider, and switched on.</source>
        <translation>L&apos;étape «&#xa0;{}&#xa0;» a besoin de «&#xa0;{}&#xa0;»&#xa0;: l&apos;image de conteneur doit avoir ce fournisseur, et activé.</translation>
    </message>
    <message>
        <source>the value of {} holds a login or a password</source>
        <translation>la valeur de {} contient un identifiant ou un mot de passe</translation>
    </message>
    <message>
        <source>The default of the input “{}” holds a login or a password, which is never sent to a server.</source>
        <translation>La valeur par défaut de l&apos;entrée «&#xa0;{}&#xa0;» contient un identifiant ou un mot de passe, ce qui n&apos;est jamais envoyé à un serveur.</translation>
    </message>
    <message>
        <source>The model holds a login or a password, which is never sent to a server: take it out.</source>
        <translation>Le modèle contient un identifiant ou un mot de passe, ce qui n&apos;est jamais envoyé à un serveur&#xa0;: enlevez-le.</translation>
    </message>
    <message>
        <source>there is no algorithm “{}” in this QGIS</source>
        <translation>il n&apos;y a pas d&apos;algorithme «&#xa0;{}&#xa0;» dans ce QGIS</translation>
    </message>
    <message>
        <source>“{}” works only in the window of QGIS</source>
        <translation>«&#xa0;{}&#xa0;» ne fonctionne que dans la fenêtre de QGIS</translation>
    </message>
    <message>
        <source>“{}” needs a project, and there is none on the server</source>
        <translation>«&#xa0;{}&#xa0;» a besoin d&apos;un projet, et il n&apos;y en a pas sur le serveur</translation>
    </message>
    <message>
        <source>its value of {} stands for something that only this computer has</source>
        <translation>sa valeur de {} désigne quelque chose que seul cet ordinateur possède</translation>
    </message>
    <message>
        <source>its value of {} is “{}”, which the server doesn&apos;t have; make it an input of the model</source>
        <translation>sa valeur de {} est «&#xa0;{}&#xa0;», que le serveur n&apos;a pas&#xa0;; faites-en une entrée du modèle</translation>
    </message>
    <message>
        <source>The step “{}” of the model can&apos;t run on a server: {}.</source>
        <translation>L&apos;étape «&#xa0;{}&#xa0;» du modèle ne peut pas s&apos;exécuter sur un serveur&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} files (*.{})</source>
        <translation>Fichiers {} (*.{})</translation>
    </message>
    <message>
        <source>Format of “{}”</source>
        <translation>Format de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>What the server is asked for: {}.</source>
        <translation>Ce qui est demandé au serveur&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}, as QGIS takes it</source>
        <translation>{}, comme QGIS le prend</translation>
    </message>
    <message>
        <source>“{}” is written as GeoTIFF: give it a file name that ends in .tif, not in {}.</source>
        <translation>«&#xa0;{}&#xa0;» s&apos;écrit en GeoTIFF&#xa0;: donnez-lui un nom de fichier qui finit par .tif, et non par {}.</translation>
    </message>
    <message>
        <source>It has {} outputs; more than {} can&apos;t be shown.</source>
        <translation>Il a {} sorties&#xa0;; plus de {} ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>{} Switch on “Put a Workflow around a lone tool”.</source>
        <translation>{} Activez «&#xa0;Entourer l&apos;outil d&apos;un Workflow&#xa0;».</translation>
    </message>
    <message>
        <source>What stands at an address is read by the server: its inputs show once it is deployed.</source>
        <translation>Ce qui se trouve à une adresse est lu par le serveur&#xa0;: ses entrées se montrent une fois qu&apos;il est déployé.</translation>
    </message>
    <message>
        <source>It has no inputs or outputs.</source>
        <translation>Il n&apos;a ni entrées ni sorties.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>“{}” has no value, but the process needs it.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;a pas de valeur, mais le processus en a besoin.</translation>
    </message>
    <message>
        <source>Cancelled; the results stay at {}.</source>
        <translation>Annulé&#xa0;; les résultats restent à {}.</translation>
    </message>
    <message>
        <source>Don&apos;t wait for the job</source>
        <translation>Ne pas attendre la tâche</translation>
    </message>
    <message>
        <source>The run ends at once with the job&apos;s id; QGIS follows the job in the background and adds its results.</source>
        <translation>L&apos;exécution finit aussitôt avec l&apos;identifiant de la tâche&#xa0;; QGIS suit la tâche en arrière-plan et ajoute ses résultats.</translation>
    </message>
    <message>
        <source>How results come</source>
        <translation>Comment viennent les résultats</translation>
    </message>
    <message>
        <source>download: files of yours. wms: the server draws, the pixels stay there. stream: the data stays there, and QGIS reads the parts of it that it shows; a next step on the same server gets it as a link.</source>
        <translation>download&#xa0;: des fichiers à vous. wms&#xa0;: le serveur dessine, les pixels restent là-bas. stream&#xa0;: les données restent là-bas, et QGIS lit les parties qu&apos;il affiche&#xa0;; une étape suivante sur le même serveur les reçoit comme lien.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Process {}</source>
        <translation>Processus {}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>version {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>sur {}</translation>
    </message>
    <message>
        <source>The job ended well, but {} gave no result “{}”.</source>
        <translation>La tâche s&apos;est bien terminée, mais {} n&apos;a pas donné de résultat «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The server gave {} results for “{}”; the first is taken, the others stand beside it.</source>
        <translation>Le serveur a donné {} résultats pour «&#xa0;{}&#xa0;»&#xa0;; le premier est pris, les autres sont à côté de lui.</translation>
    </message>
    <message>
        <source>“{}” is downloaded, as it can&apos;t be streamed: {}</source>
        <translation>«&#xa0;{}&#xa0;» est téléchargé, car il ne peut pas être lu en flux&#xa0;: {}</translation>
    </message>
    <message>
        <source>The server gave no map service for “{}”; it is downloaded as it is.</source>
        <translation>Le serveur n&apos;a pas donné de service de carte pour «&#xa0;{}&#xa0;»&#xa0;; il est téléchargé tel quel.</translation>
    </message>
    <message>
        <source>Fetching “{}”</source>
        <translation>Récupération de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} gave something else than a raster for “{}”.</source>
        <translation>{} a donné autre chose qu&apos;un raster pour «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{}” stays on the server, where the next steps get it: {}</source>
        <translation>«&#xa0;{}&#xa0;» reste sur le serveur, où les étapes suivantes le prennent&#xa0;: {}</translation>
    </message>
    <message>
        <source>Opening the map service of “{}”</source>
        <translation>Ouverture du service de carte de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Staging Area for Large Files</source>
        <translation>Zone de dépôt pour les gros fichiers</translation>
    </message>
    <message>
        <source>Where files go that are too large for a request; the server fetches them there. A bucket as GDAL writes it, such as /vsis3/bucket/folder (also /vsigs/, /vsiaz/), or the address of a folder that takes PUT, such as WebDAV, and lets anybody read. It is tried with a few bytes.</source>
        <translation>Où vont les fichiers trop gros pour une requête&#xa0;; le serveur les y récupère. Un bucket comme GDAL l&apos;écrit, tel que /vsis3/bucket/dossier (aussi /vsigs/, /vsiaz/), ou l&apos;adresse d&apos;un dossier qui accepte PUT, comme WebDAV, et que chacun peut lire. Elle est essayée avec quelques octets.</translation>
    </message>
    <message>
        <source>Authentication at the staging area</source>
        <translation>Authentification à la zone de dépôt</translation>
    </message>
    <message>
        <source>For a bucket an authentication configuration of the kind “Basic” (or “AWS S3”): the access key&apos;s id is the user name, its secret the password. Without one GDAL&apos;s own credentials count, such as ~/.aws. For a folder on the web any kind.</source>
        <translation>Pour un bucket, une configuration d&apos;authentification du type «&#xa0;Basic&#xa0;» (ou «&#xa0;AWS S3&#xa0;»)&#xa0;: l&apos;identifiant de la clé d&apos;accès est le nom d&apos;utilisateur, son secret le mot de passe. Sans elle, ce sont les identifiants de GDAL qui comptent, comme ~/.aws. Pour un dossier du web, n&apos;importe quel type.</translation>
    </message>
    <message>
        <source>Megabytes of files that a request may hold (0: all files are staged, -1: none)</source>
        <translation>Mégaoctets de fichiers qu&apos;une requête peut contenir (0&#xa0;: tous les fichiers sont déposés, -1&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>The largest files are staged, until the rest fits in.</source>
        <translation>Les plus gros fichiers sont déposés, jusqu&apos;à ce que le reste tienne.</translation>
    </message>
    <message>
        <source>GDAL&apos;s options for the staging area</source>
        <translation>Options de GDAL pour la zone de dépôt</translation>
    </message>
    <message>
        <source>Words KEY=VALUE for a bucket elsewhere than at the usual place, such as AWS_S3_ENDPOINT=s3.hpgc.example AWS_VIRTUAL_HOSTING=FALSE AWS_REGION=eu-1. Secrets don&apos;t belong here.</source>
        <translation>Des mots CLÉ=VALEUR pour un bucket ailleurs qu&apos;à l&apos;endroit habituel, comme AWS_S3_ENDPOINT=s3.hpgc.example AWS_VIRTUAL_HOSTING=FALSE AWS_REGION=eu-1. Les secrets n&apos;ont rien à y faire.</translation>
    </message>
    <message>
        <source>Hours that a signed address is good for</source>
        <translation>Heures de validité d&apos;une adresse signée</translation>
    </message>
    <message>
        <source>The server has to fetch the file by then; a job may wait in a queue.</source>
        <translation>Le serveur doit avoir récupéré le fichier d&apos;ici là&#xa0;; une tâche peut attendre dans une file.</translation>
    </message>
    <message>
        <source>Keep staged files when their job is done</source>
        <translation>Garder les fichiers déposés quand leur tâche est finie</translation>
    </message>
    <message>
        <source>They are removed otherwise; kept ones are yours to remove.</source>
        <translation>Sinon ils sont supprimés&#xa0;; ceux qui sont gardés, c&apos;est à vous de les supprimer.</translation>
    </message>
    <message>
        <source>A job of {} still runs on “{}”.</source>
        <translation>Une tâche de {} s&apos;exécute encore sur «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>{} jobs of {} still run on “{}”.</source>
        <translation>{} tâches de {} s&apos;exécutent encore sur «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The model {} uses {}.</source>
        <translation>Le modèle {} utilise {}.</translation>
    </message>
    <message>
        <source>{} models use {}: {}.</source>
        <translation>{} modèles utilisent {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} autres</translation>
    </message>
    <message>
        <source>{} (in the project)</source>
        <translation>{} (dans le projet)</translation>
    </message>
    <message>
        <source>{} sent {} where JSON was due.</source>
        <translation>{} a envoyé {} au lieu de JSON.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>the capabilities of a {}</source>
        <translation>les capacités d&apos;un {}</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>text or data of another kind</source>
        <translation>un texte ou des données d&apos;un autre type</translation>
    </message>
    <message>
        <source>“{}” is not the address of a server: it has to begin with http:// or https://.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas l&apos;adresse d&apos;un serveur&#xa0;: elle doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The address holds a login: leave it out, and use an authentication configuration.</source>
        <translation>L&apos;adresse contient un identifiant de connexion&#xa0;: enlevez-le, et utilisez une configuration d&apos;authentification.</translation>
    </message>
    <message>
        <source>JSON without links, so no landing page</source>
        <translation>du JSON sans liens, donc pas de page d&apos;accueil</translation>
    </message>
    <message>
        <source>{} sends on to {}: connect to that address instead.</source>
        <translation>{} renvoie à {}&#xa0;: connectez plutôt cette adresse.</translation>
    </message>
    <message>
        <source>“{}”, a server that offers no processes</source>
        <translation>«&#xa0;{}&#xa0;», un serveur qui n&apos;offre pas de processus</translation>
    </message>
    <message>
        <source>a server without processes</source>
        <translation>un serveur sans processus</translation>
    </message>
    <message>
        <source>{} sent something else than the description of a process.</source>
        <translation>{} a envoyé autre chose que la description d&apos;un processus.</translation>
    </message>
    <message>
        <source>{} sent something else than a list of {}.</source>
        <translation>{} a envoyé autre chose qu&apos;une liste de {}.</translation>
    </message>
    <message>
        <source>There is no OGC API - Processes at {}: found {}. The address usually ends in /ogc-api/; ask the server&apos;s operator for it.</source>
        <translation>Il n&apos;y a pas d&apos;OGC API - Processes à {}&#xa0;: on y trouve {}. L&apos;adresse finit d&apos;ordinaire par /ogc-api/&#xa0;; demandez-la à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The client certificate and its key can&apos;t be used: is the password right?</source>
        <translation>Le certificat client et sa clé ne peuvent pas être utilisés&#xa0;: le mot de passe est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>{} And it can&apos;t be told what is true now: {} Look at the list of processes of {} before you try again.</source>
        <translation>{} Et l&apos;on ne peut pas dire ce qu&apos;il en est maintenant&#xa0;: {} Regardez la liste des processus de {} avant de réessayer.</translation>
    </message>
    <message>
        <source>no word on the process</source>
        <translation>pas un mot sur le processus</translation>
    </message>
    <message>
        <source>The server answered HTTP {}: {}.</source>
        <translation>Le serveur a répondu HTTP {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The server calls the process “{}”, not “{}”.</source>
        <translation>Le serveur appelle le processus «&#xa0;{}&#xa0;», et non «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” is there.</source>
        <translation>{} Et pourtant le processus «&#xa0;{}&#xa0;» est là.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} New on the server are {}: it is not known which of them is this one.</source>
        <translation>{} Nouveaux sur le serveur&#xa0;: {}&#xa0;; on ne sait pas lequel est celui-ci.</translation>
    </message>
    <message>
        <source>No new process is there, so nothing was deployed.</source>
        <translation>Il n&apos;y a pas de nouveau processus, rien n&apos;a donc été déployé.</translation>
    </message>
    <message>
        <source>The process “{}” is not there, so nothing was deployed.</source>
        <translation>Le processus «&#xa0;{}&#xa0;» n&apos;est pas là, rien n&apos;a donc été déployé.</translation>
    </message>
    <message>
        <source>A server that crashes here may not find the Workflow.</source>
        <translation>Un serveur qui plante ici ne trouve peut-être pas le Workflow.</translation>
    </message>
    <message>
        <source>No new process is there yet; the server may still be at it.</source>
        <translation>Il n&apos;y a pas encore de nouveau processus&#xa0;; le serveur y travaille peut-être encore.</translation>
    </message>
    <message>
        <source>The process “{}” is not there yet; the server may still be at it.</source>
        <translation>Le processus «&#xa0;{}&#xa0;» n&apos;est pas encore là&#xa0;; le serveur y travaille peut-être encore.</translation>
    </message>
    <message>
        <source>Look at the list of processes of {} before you try again.</source>
        <translation>Regardez la liste des processus de {} avant de réessayer.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>il n&apos;a pas donné de raison</translation>
    </message>
    <message>
        <source>The server answered HTTP {}: its program crashed; {}.</source>
        <translation>Le serveur a répondu HTTP {}&#xa0;: son programme a planté&#xa0;; {}.</translation>
    </message>
    <message>
        <source>“{}” is part of {} and can&apos;t be replaced: give the new process another id. Nothing was deployed.</source>
        <translation>«&#xa0;{}&#xa0;» fait partie de {} et ne peut pas être remplacé&#xa0;: donnez un autre identifiant au nouveau processus. Rien n&apos;a été déployé.</translation>
    </message>
    <message>
        <source>There is a process “{}” at {} already: replace it, or give the new one another id. Nothing was deployed.</source>
        <translation>Il y a déjà un processus «&#xa0;{}&#xa0;» sur {}&#xa0;: remplacez-le, ou donnez un autre identifiant au nouveau. Rien n&apos;a été déployé.</translation>
    </message>
    <message>
        <source>“{}” is part of {}: the server lets it be neither replaced nor undeployed.</source>
        <translation>«&#xa0;{}&#xa0;» fait partie de {}&#xa0;: le serveur ne permet ni de le remplacer ni de le retirer.</translation>
    </message>
    <message>
        <source>{} finds no Workflow in the package.</source>
        <translation>{} ne trouve pas de Workflow dans le paquet.</translation>
    </message>
    <message>
        <source>{} finds no Workflow “{}” in the package.</source>
        <translation>{} ne trouve pas de Workflow «&#xa0;{}&#xa0;» dans le paquet.</translation>
    </message>
    <message>
        <source>{} does not take {}. {}</source>
        <translation>{} n&apos;accepte pas {}. {}</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}.</source>
        <translation>Il n&apos;y a pas de processus «&#xa0;{}&#xa0;» sur {}.</translation>
    </message>
    <message>
        <source>{} does not deploy, replace or undeploy here. {}</source>
        <translation>{} ne déploie, ne remplace ni ne retire rien ici. {}</translation>
    </message>
    <message>
        <source>The package was not sent whole, so nothing was deployed.</source>
        <translation>Le paquet n&apos;a pas été envoyé en entier, rien n&apos;a donc été déployé.</translation>
    </message>
    <message>
        <source>The package is of “{}”, so it can&apos;t replace “{}”: the Workflow, or the description, in it has to have the id of the process that it replaces.</source>
        <translation>Le paquet est celui de «&#xa0;{}&#xa0;», il ne peut donc pas remplacer «&#xa0;{}&#xa0;»&#xa0;: le Workflow, ou la description, qu&apos;il contient doit avoir l&apos;identifiant du processus qu&apos;il remplace.</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}, so none to replace: deploy the package.</source>
        <translation>Il n&apos;y a pas de processus «&#xa0;{}&#xa0;» sur {}, donc rien à remplacer&#xa0;: déployez le paquet.</translation>
    </message>
    <message>
        <source>The package was not sent whole, so nothing was replaced.</source>
        <translation>Le paquet n&apos;a pas été envoyé en entier, rien n&apos;a donc été remplacé.</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” has been replaced.</source>
        <translation>{} Et pourtant le processus «&#xa0;{}&#xa0;» a été remplacé.</translation>
    </message>
    <message>
        <source>The process “{}” is as it was described before: it is not known whether the new package was taken. Run it, or replace it again.</source>
        <translation>Le processus «&#xa0;{}&#xa0;» est tel qu&apos;il était décrit avant&#xa0;: on ne sait pas si le nouveau paquet a été pris. Exécutez-le, ou remplacez-le à nouveau.</translation>
    </message>
    <message>
        <source>The process “{}” is there no more: it is not known whether the new package was taken. Run it, or replace it again.</source>
        <translation>Le processus «&#xa0;{}&#xa0;» n&apos;est plus là&#xa0;: on ne sait pas si le nouveau paquet a été pris. Exécutez-le, ou remplacez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}, so none to undeploy.</source>
        <translation>Il n&apos;y a pas de processus «&#xa0;{}&#xa0;» sur {}, donc rien à retirer.</translation>
    </message>
    <message>
        <source>{} undeploys no processes: {}</source>
        <translation>{} ne retire pas de processus&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” is gone.</source>
        <translation>{} Et pourtant le processus «&#xa0;{}&#xa0;» n&apos;est plus là.</translation>
    </message>
    <message>
        <source>{} The process “{}” is still there.</source>
        <translation>{} Le processus «&#xa0;{}&#xa0;» est toujours là.</translation>
    </message>
    <message>
        <source>{} The process “{}” is still there; the server may be at it yet. Look again in a while.</source>
        <translation>{} Le processus «&#xa0;{}&#xa0;» est toujours là&#xa0;; le serveur y travaille peut-être encore. Regardez à nouveau dans un moment.</translation>
    </message>
    <message>
        <source>{} gives out no package of “{}”: {}</source>
        <translation>{} ne donne pas de paquet de «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} can&apos;t give out the package of “{}”. {}</source>
        <translation>{} ne peut pas donner le paquet de «&#xa0;{}&#xa0;». {}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>{} sent no package: {}</source>
        <translation>{} n&apos;a pas envoyé de paquet&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} was answered with HTTP {}, and yet with {}.</source>
        <translation>{} a été répondu par HTTP {}, et pourtant par {}.</translation>
    </message>
    <message>
        <source>{} does not offer to deploy processes (OGC API - Processes, Part 2).</source>
        <translation>{} n&apos;offre pas de déployer des processus (OGC API - Processes, partie 2).</translation>
    </message>
    <message>
        <source>no type of them</source>
        <translation>aucun type</translation>
    </message>
    <message>
        <source>The package has an execution unit of type “{}”, and {} declares {}. Nothing was sent.</source>
        <translation>Le paquet a une unité d&apos;exécution du type «&#xa0;{}&#xa0;», et {} déclare {}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>{} takes no OGC application packages, only CWL as it is.</source>
        <translation>{} n&apos;accepte pas les paquets d&apos;application OGC, seulement du CWL tel quel.</translation>
    </message>
    <message>
        <source>What stands at {}</source>
        <translation>Ce qui se trouve à {}</translation>
    </message>
    <message>
        <source>{} is {}, no CWL: the address of the file itself is due.</source>
        <translation>{} est {}, et non du CWL&#xa0;: il faut l&apos;adresse du fichier lui-même.</translation>
    </message>
    <message>
        <source>What came from {} is not what the server announced: its {} digest is another. Nothing of it was kept; fetch the results again.</source>
        <translation>Ce qui est venu de {} n&apos;est pas ce que le serveur avait annoncé&#xa0;: son empreinte {} est autre. Rien n&apos;en a été gardé&#xa0;; récupérez à nouveau les résultats.</translation>
    </message>
    <message>
        <source>The disk became full while the result was written to {}, so nothing of it was kept. Make room, or choose another folder, and fetch the results again.</source>
        <translation>Le disque s&apos;est rempli pendant l&apos;écriture du résultat dans {}, rien n&apos;en a donc été gardé. Faites de la place, ou choisissez un autre dossier, et récupérez à nouveau les résultats.</translation>
    </message>
    <message>
        <source>The result is larger than a file in {} may be, so nothing of it was kept. Choose a folder on another disk, and fetch the results again.</source>
        <translation>Le résultat est plus gros que ne peut l&apos;être un fichier dans {}, rien n&apos;en a donc été gardé. Choisissez un dossier sur un autre disque, et récupérez à nouveau les résultats.</translation>
    </message>
    <message>
        <source>The result could not be written to {}: {}.</source>
        <translation>Le résultat n&apos;a pas pu être écrit dans {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The connection to {} was cut.</source>
        <translation>La liaison avec {} a été coupée.</translation>
    </message>
    <message>
        <source>{} sent another part of the file than was asked for.</source>
        <translation>{} a envoyé une autre partie du fichier que celle qui était demandée.</translation>
    </message>
    <message>
        <source>{} sends {} bytes where {} were announced, so nothing was kept. Fetch the results of the job again (hpgc:fetchresults); if it happens again, tell the server&apos;s operator.</source>
        <translation>{} envoie {} octets alors que {} étaient annoncés, rien n&apos;a donc été gardé. Récupérez à nouveau les résultats de la tâche (hpgc:fetchresults)&#xa0;; si cela se répète, prévenez l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>{} sent more than the {} bytes that were announced, so nothing was kept. Fetch the results of the job again (hpgc:fetchresults); if it happens again, tell the server&apos;s operator.</source>
        <translation>{} a envoyé plus que les {} octets annoncés, rien n&apos;a donc été gardé. Récupérez à nouveau les résultats de la tâche (hpgc:fetchresults)&#xa0;; si cela se répète, prévenez l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>The result at {} can&apos;t be fetched from there any longer; {} had come ({}).</source>
        <translation>Le résultat à {} ne peut plus y être récupéré&#xa0;; {} étaient arrivés ({}).</translation>
    </message>
    <message>
        <source>The result at {} is not there any longer; {} had come ({}).</source>
        <translation>Le résultat à {} n&apos;y est plus&#xa0;; {} étaient arrivés ({}).</translation>
    </message>
    <message>
        <source>Its address may have expired. Fetch the results of the job again (hpgc:fetchresults): the server may then give a new address.</source>
        <translation>Son adresse a peut-être expiré. Récupérez à nouveau les résultats de la tâche (hpgc:fetchresults)&#xa0;: le serveur donnera peut-être une nouvelle adresse.</translation>
    </message>
    <message>
        <source>The result at {} was cut off after {}, and there was no going on.</source>
        <translation>Le résultat à {} a été coupé après {}, et il n&apos;y avait pas moyen de continuer.</translation>
    </message>
    <message>
        <source>Fetch the results of the job again (hpgc:fetchresults).</source>
        <translation>Récupérez à nouveau les résultats de la tâche (hpgc:fetchresults).</translation>
    </message>
    <message>
        <source>The results at {} are not ready yet: {}</source>
        <translation>Les résultats à {} ne sont pas encore prêts&#xa0;: {}</translation>
    </message>
    <message>
        <source>Sign in, or give the connection an authentication configuration.</source>
        <translation>Identifiez-vous, ou donnez à la connexion une configuration d&apos;authentification.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for access.</source>
        <translation>Demandez l&apos;accès à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>{} {} was answered with HTTP {}: {}</source>
        <translation>{} {} a reçu la réponse HTTP {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>a value of type {} has no form in JSON</source>
        <translation>une valeur du type {} n&apos;a pas de forme en JSON</translation>
    </message>
    <message>
        <source>The request can&apos;t be written as JSON: {}.</source>
        <translation>La requête ne peut pas être écrite en JSON&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be read: {}.</source>
        <translation>Le fichier {} ne peut pas être lu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The file {} changed while it was sent; nothing was run. Try again.</source>
        <translation>Le fichier {} a changé pendant son envoi&#xa0;; rien n&apos;a été exécuté. Réessayez.</translation>
    </message>
    <message>
        <source>{} answers again.</source>
        <translation>{} répond à nouveau.</translation>
    </message>
    <message>
        <source>{} The job goes on there; asking again for {:.0f} minutes.</source>
        <translation>{} La tâche continue là-bas&#xa0;; nouvelles demandes pendant {:.0f} minutes.</translation>
    </message>
    <message>
        <source>Gave up after {:.0f} minutes without an answer. The job goes on at {}. The last trouble: {}</source>
        <translation>Abandon après {:.0f} minutes sans réponse. La tâche continue à {}. Le dernier problème&#xa0;: {}</translation>
    </message>
    <message>
        <source>The job at {} is still running after {:.0f} seconds.</source>
        <translation>La tâche à {} est encore en cours après {:.0f} secondes.</translation>
    </message>
    <message>
        <source>The job at {} is still {}; it has no results yet.</source>
        <translation>La tâche à {} est encore à l&apos;état «&#xa0;{}&#xa0;»&#xa0;; elle n&apos;a pas encore de résultats.</translation>
    </message>
    <message>
        <source>The job at {} was dismissed.</source>
        <translation>La tâche à {} a été abandonnée.</translation>
    </message>
    <message>
        <source>The job at {} failed: {}</source>
        <translation>La tâche à {} a échoué&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} sent something else than the status of a job.</source>
        <translation>{} a envoyé autre chose que l&apos;état d&apos;une tâche.</translation>
    </message>
    <message>
        <source>the server gave no reason.</source>
        <translation>le serveur n&apos;a pas donné de raison.</translation>
    </message>
    <message>
        <source>The server&apos;s results are in parts, but it doesn&apos;t say what lies between them.</source>
        <translation>Les résultats du serveur sont en plusieurs parties, mais il ne dit pas ce qui les sépare.</translation>
    </message>
    <message>
        <source>The server&apos;s results are in parts, but no whole part was found in them.</source>
        <translation>Les résultats du serveur sont en plusieurs parties, mais aucune partie entière n&apos;y a été trouvée.</translation>
    </message>
    <message>
        <source>The proxy on the way to {} does not let it through: {}.</source>
        <translation>Le proxy sur le chemin de {} ne laisse pas passer&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} did not answer in time. Is the server running, and the address right?</source>
        <translation>{} n&apos;a pas répondu à temps. Le serveur fonctionne-t-il, et l&apos;adresse est-elle la bonne&#xa0;?</translation>
    </message>
    <message>
        <source>{} can&apos;t be reached ({}). Is the server running, and the address right?</source>
        <translation>{} ne peut pas être joint ({}). Le serveur fonctionne-t-il, et l&apos;adresse est-elle la bonne&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to {} was cut ({}).</source>
        <translation>La liaison avec {} a été coupée ({}).</translation>
    </message>
    <message>
        <source>{} {} could not be done: {}.</source>
        <translation>{} {} n&apos;a pas pu être fait&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} {} was answered with something odd ({}).</source>
        <translation>{} {} a reçu une réponse étrange ({}).</translation>
    </message>
    <message>
        <source>If you trust it, add its authority to the trusted ones (in QGIS: Settings &gt; Options &gt; Authentication).</source>
        <translation>Si vous lui faites confiance, ajoutez son autorité à celles de confiance (dans QGIS&#xa0;: Préférences &gt; Options &gt; Authentification).</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted, so nothing was sent: {}. {}</source>
        <translation>Le certificat de {} n&apos;est pas digne de confiance, rien n&apos;a donc été envoyé&#xa0;: {}. {}</translation>
    </message>
    <message>
        <source>No secure connection to {} came about: {}. The server may want a client certificate that it knows.</source>
        <translation>Aucune liaison sûre avec {} n&apos;a pu être établie&#xa0;: {}. Le serveur veut peut-être un certificat client qu&apos;il connaisse.</translation>
    </message>
    <message>
        <source>{} is larger than {} MiB: that is no package but data.</source>
        <translation>{} dépasse {} Mio&#xa0;: ce n&apos;est pas un paquet mais des données.</translation>
    </message>
    <message>
        <source>{} holds more than {} values, counted with all repetitions.</source>
        <translation>{} contient plus de {} valeurs, répétitions comprises.</translation>
    </message>
    <message>
        <source>{} is nested more than {} levels deep.</source>
        <translation>{} est imbriqué sur plus de {} niveaux.</translation>
    </message>
    <message>
        <source>{} has a key that is no text: {!r}.</source>
        <translation>{} a une clé qui n&apos;est pas du texte&#xa0;: {!r}.</translation>
    </message>
    <message>
        <source>{} holds a NUL character.</source>
        <translation>{} contient un caractère NUL.</translation>
    </message>
    <message>
        <source>{} holds a number that is not finite.</source>
        <translation>{} contient un nombre qui n&apos;est pas fini.</translation>
    </message>
    <message>
        <source>{} holds an integer of more than 64 bits.</source>
        <translation>{} contient un entier de plus de 64 bits.</translation>
    </message>
    <message>
        <source>{} holds a value of type {}, which JSON has no form for.</source>
        <translation>{} contient une valeur du type {}, pour laquelle JSON n&apos;a pas de forme.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Le processus</translation>
    </message>
    <message>
        <source>{} has no id: give it one, the process is called by it.</source>
        <translation>{} n&apos;a pas d&apos;identifiant&#xa0;: donnez-en un, c&apos;est par lui que le processus est appelé.</translation>
    </message>
    <message>
        <source>The id “{}…” is longer than {} characters.</source>
        <translation>L&apos;identifiant «&#xa0;{}…&#xa0;» a plus de {} caractères.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be the id of a process: servers stumble over spaces, control characters, a dot at its beginning, and over , ; / \ ? # % &amp; &lt; &gt; quotation marks, $$ and $q$. Letters, digits, “-”, “_” and “.” are safe.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être l&apos;identifiant d&apos;un processus&#xa0;: les serveurs trébuchent sur les espaces, les caractères de contrôle, un point au début, et sur , ; / \ ? # % &amp; &lt; &gt; les guillemets, $$ et $q$. Lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;» sont sûrs.</translation>
    </message>
    <message>
        <source>A CWL document is due, and this is an application package or an address.</source>
        <translation>Il faut un document CWL, et ceci est un paquet d&apos;application ou une adresse.</translation>
    </message>
    <message>
        <source>An entry point stands in the process description: give one, with an id at least.</source>
        <translation>Un point d&apos;entrée se trouve dans la description du processus&#xa0;: donnez-en une, au moins avec un identifiant.</translation>
    </message>
    <message>
        <source>The CWL document</source>
        <translation>Le document CWL</translation>
    </message>
    <message>
        <source>{} is not CWL: it has neither “cwlVersion” and “class” nor “$graph”.</source>
        <translation>{} n&apos;est pas du CWL&#xa0;: il n&apos;a ni «&#xa0;cwlVersion&#xa0;» et «&#xa0;class&#xa0;» ni «&#xa0;$graph&#xa0;».</translation>
    </message>
    <message>
        <source>The CWL document names no “cwlVersion”, such as v1.2.</source>
        <translation>Le document CWL ne donne pas de «&#xa0;cwlVersion&#xa0;», comme v1.2.</translation>
    </message>
    <message>
        <source>There is no Workflow “{}” in the CWL document; there is {}.</source>
        <translation>Il n&apos;y a pas de Workflow «&#xa0;{}&#xa0;» dans le document CWL&#xa0;; il y a {}.</translation>
    </message>
    <message>
        <source>There are several Workflows in the CWL document: pick {} (parameter w).</source>
        <translation>Il y a plusieurs Workflows dans le document CWL&#xa0;: choisissez {} (paramètre w).</translation>
    </message>
    <message>
        <source>The Workflow</source>
        <translation>Le Workflow</translation>
    </message>
    <message>
        <source>There are several tools in the CWL document: pick {}.</source>
        <translation>Il y a plusieurs outils dans le document CWL&#xa0;: choisissez {}.</translation>
    </message>
    <message>
        <source>There is no tool “{}” in the CWL document.</source>
        <translation>Il n&apos;y a pas d&apos;outil «&#xa0;{}&#xa0;» dans le document CWL.</translation>
    </message>
    <message>
        <source>The tool</source>
        <translation>L&apos;outil</translation>
    </message>
    <message>
        <source>The CWL document holds the tool and no Workflow, and only a Workflow becomes a process: have a Workflow of one step put around it.</source>
        <translation>Le document CWL contient l&apos;outil et pas de Workflow, or seul un Workflow devient un processus&#xa0;: faites-le entourer d&apos;un Workflow d&apos;une étape.</translation>
    </message>
    <message>
        <source>The CWL document holds the tool “{}” and no Workflow, and only a Workflow becomes a process: have a Workflow of one step put around it.</source>
        <translation>Le document CWL contient l&apos;outil «&#xa0;{}&#xa0;» et pas de Workflow, or seul un Workflow devient un processus&#xa0;: faites-le entourer d&apos;un Workflow d&apos;une étape.</translation>
    </message>
    <message>
        <source>The CWL document holds {} tools ({}) and no Workflow, and only a Workflow becomes a process: write one, or have a Workflow of one step put around one of them.</source>
        <translation>Le document CWL contient {} outils ({}) et pas de Workflow, or seul un Workflow devient un processus&#xa0;: écrivez-en un, ou faites entourer l&apos;un d&apos;eux d&apos;un Workflow d&apos;une étape.</translation>
    </message>
    <message>
        <source>The CWL document holds no Workflow, and only a Workflow becomes a process.</source>
        <translation>Le document CWL ne contient pas de Workflow, or seul un Workflow devient un processus.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} ou {}</translation>
    </message>
    <message>
        <source>The execution unit</source>
        <translation>L&apos;unité d&apos;exécution</translation>
    </message>
    <message>
        <source>{} is {}; an object is due: a link, a value or a container image.</source>
        <translation>{} est {}&#xa0;; il faut un objet&#xa0;: un lien, une valeur ou une image de conteneur.</translation>
    </message>
    <message>
        <source>{} has neither “href” nor “value” nor “image”, so there is nothing to run.</source>
        <translation>{} n&apos;a ni «&#xa0;href&#xa0;» ni «&#xa0;value&#xa0;» ni «&#xa0;image&#xa0;», il n&apos;y a donc rien à exécuter.</translation>
    </message>
    <message>
        <source>{} has {} for an “href”; an address is due.</source>
        <translation>{} a {} comme «&#xa0;href&#xa0;»&#xa0;; il faut une adresse.</translation>
    </message>
    <message>
        <source>{}: the address “{}” has spaces or control characters in it.</source>
        <translation>{}&#xa0;: l&apos;adresse «&#xa0;{}&#xa0;» contient des espaces ou des caractères de contrôle.</translation>
    </message>
    <message>
        <source>A file of this computer is sent with the package instead.</source>
        <translation>Un fichier de cet ordinateur s&apos;envoie plutôt avec le paquet.</translation>
    </message>
    <message>
        <source>{}: “{}” is no http or https address, so a server can&apos;t fetch it.</source>
        <translation>{}&#xa0;: «&#xa0;{}&#xa0;» n&apos;est pas une adresse http ou https, un serveur ne peut donc pas la récupérer.</translation>
    </message>
    <message>
        <source>{}: the address holds a login, which everyone would see who sees the package.</source>
        <translation>{}&#xa0;: l&apos;adresse contient un identifiant de connexion, que verrait quiconque voit le paquet.</translation>
    </message>
    <message>
        <source>{}: the address “{}” is a template; put in what belongs between the braces.</source>
        <translation>{}&#xa0;: l&apos;adresse «&#xa0;{}&#xa0;» est un gabarit&#xa0;; mettez ce qui doit être entre les accolades.</translation>
    </message>
    <message>
        <source>{} has {} for a “value”; a CWL document is due.</source>
        <translation>{} a {} comme «&#xa0;value&#xa0;»&#xa0;; il faut un document CWL.</translation>
    </message>
    <message>
        <source>{}, its value,</source>
        <translation>{} (sa valeur)</translation>
    </message>
    <message>
        <source>{} doesn&apos;t say what its “value” is: it needs a “mediaType” or “type”.</source>
        <translation>{} ne dit pas ce qu&apos;est sa «&#xa0;value&#xa0;»&#xa0;: il faut un «&#xa0;mediaType&#xa0;» ou un «&#xa0;type&#xa0;».</translation>
    </message>
    <message>
        <source>{} names no container image that could be fetched: {}.</source>
        <translation>{} ne donne pas d&apos;image de conteneur qui puisse être récupérée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>{} is not an application package: an object with an “executionUnit” is due.</source>
        <translation>{} n&apos;est pas un paquet d&apos;application&#xa0;: il faut un objet avec une «&#xa0;executionUnit&#xa0;».</translation>
    </message>
    <message>
        <source>a process description alone</source>
        <translation>une description de processus seule</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>CWL, which is sent as it is</source>
        <translation>du CWL, qui s&apos;envoie tel quel</translation>
    </message>
    <message>
        <source>{} is not an application package: it has no “executionUnit”. It is {}.</source>
        <translation>{} n&apos;est pas un paquet d&apos;application&#xa0;: «&#xa0;executionUnit&#xa0;» manque. C&apos;est {}.</translation>
    </message>
    <message>
        <source>{} has no execution unit: the array “executionUnit” is empty.</source>
        <translation>{} n&apos;a pas d&apos;unité d&apos;exécution&#xa0;: le tableau «&#xa0;executionUnit&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Execution unit {}</source>
        <translation>Unité d&apos;exécution {}</translation>
    </message>
    <message>
        <source>There are several Workflows in the package: pick one of {} (parameter w).</source>
        <translation>Il y a plusieurs Workflows dans le paquet&#xa0;: choisissez l&apos;un de {} (paramètre w).</translation>
    </message>
    <message>
        <source>The package holds no CWL that would need a Workflow around it.</source>
        <translation>Le paquet ne contient pas de CWL qu&apos;il faudrait entourer d&apos;un Workflow.</translation>
    </message>
    <message>
        <source>{} has a “processDescription” that is no object.</source>
        <translation>{} a une «&#xa0;processDescription&#xa0;» qui n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>{} has a process description without an id: give it one.</source>
        <translation>{} a une description de processus sans identifiant&#xa0;: donnez-en un.</translation>
    </message>
    <message>
        <source>One of: {}.</source>
        <translation>L&apos;une de ces valeurs&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is neither an application package (an object with an “executionUnit”) nor a CWL document.</source>
        <translation>{} n&apos;est ni un paquet d&apos;application (un objet avec une «&#xa0;executionUnit&#xa0;») ni un document CWL.</translation>
    </message>
    <message>
        <source>The name of a file is given as a Path.</source>
        <translation>Le nom d&apos;un fichier se donne comme Path.</translation>
    </message>
    <message>
        <source>{} is no file.</source>
        <translation>{} n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>{} is no text in UTF-8 (byte {}).</source>
        <translation>{} n&apos;est pas du texte en UTF-8 (octet {}).</translation>
    </message>
    <message>
        <source>{} holds {}, which is no JSON.</source>
        <translation>{} contient {}, ce qui n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>{} has “{}” twice in one object.</source>
        <translation>{} a «&#xa0;{}&#xa0;» deux fois dans un objet.</translation>
    </message>
    <message>
        <source>{} is no JSON: {}.</source>
        <translation>{} n&apos;est pas du JSON&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is YAML, and this Python has no package “yaml” (PyYAML) to read it with: install that, or give the package as JSON.</source>
        <translation>{} est en YAML, et ce Python n&apos;a pas le paquet «&#xa0;yaml&#xa0;» (PyYAML) pour le lire&#xa0;: installez-le, ou donnez le paquet en JSON.</translation>
    </message>
    <message>
        <source>{} in line {}</source>
        <translation>{} à la ligne {}</translation>
    </message>
    <message>
        <source>{} is neither JSON nor YAML: {}.</source>
        <translation>{} n&apos;est ni du JSON ni du YAML&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} refers to “{}”, which stands for nothing yet.</source>
        <translation>{} renvoie à «&#xa0;{}&#xa0;», qui ne désigne encore rien.</translation>
    </message>
    <message>
        <source>{} holds several YAML documents; a package is one.</source>
        <translation>{} contient plusieurs documents YAML&#xa0;; un paquet n&apos;en est qu&apos;un.</translation>
    </message>
    <message>
        <source>{} merges (“&lt;&lt;”) something that is no mapping.</source>
        <translation>{} fusionne («&#xa0;&lt;&lt;&#xa0;») quelque chose qui n&apos;est pas un dictionnaire.</translation>
    </message>
    <message>
        <source>{} has “{}” twice in one mapping.</source>
        <translation>{} a «&#xa0;{}&#xa0;» deux fois dans un dictionnaire.</translation>
    </message>
    <message>
        <source>{} has a list or mapping for a key.</source>
        <translation>{} a une liste ou un dictionnaire comme clé.</translation>
    </message>
    <message>
        <source>{} has the YAML tag “{}”: only plain values are read.</source>
        <translation>{} a l&apos;étiquette YAML «&#xa0;{}&#xa0;»&#xa0;: seules les valeurs simples sont lues.</translation>
    </message>
    <message>
        <source>{} sent something odd ({}).</source>
        <translation>{} a envoyé quelque chose d&apos;étrange ({}).</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>{} sent no {} but an error page.</source>
        <translation>{} n&apos;a pas envoyé de {} mais une page d&apos;erreur.</translation>
    </message>
    <message>
        <source>The job failed on {}: {}</source>
        <translation>La tâche a échoué sur {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>A result stands at {}, which is not an http or https address.</source>
        <translation>Un résultat se trouve à {}, ce qui n&apos;est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>an address that can&apos;t be read</source>
        <translation>une adresse qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>{} is not protected by https, so nobody should sign in there.</source>
        <translation>{} n&apos;est pas protégé par https, personne ne devrait donc s&apos;y identifier.</translation>
    </message>
    <message>
        <source>The sign-in provider {} offers no sign-in in the browser. Choose another way.</source>
        <translation>Le fournisseur d&apos;identité {} n&apos;offre pas de s&apos;identifier dans le navigateur. Choisissez une autre manière.</translation>
    </message>
    <message>
        <source>The browser could not be opened ({}). Set a default browser, or choose another way.</source>
        <translation>Le navigateur n&apos;a pas pu être ouvert ({}). Définissez un navigateur par défaut, ou choisissez une autre manière.</translation>
    </message>
    <message>
        <source>The browser brought the answer of another provider than {}. It was not used.</source>
        <translation>Le navigateur a apporté la réponse d&apos;un autre fournisseur que {}. Elle n&apos;a pas été utilisée.</translation>
    </message>
    <message>
        <source>The browser came back from {} without a code. Sign in again.</source>
        <translation>Le navigateur est revenu de {} sans code. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>No answer of {} came from the browser in time. Sign in again, and go on in the browser to its end.</source>
        <translation>Aucune réponse de {} n&apos;est venue du navigateur à temps. Identifiez-vous à nouveau, et allez jusqu&apos;au bout dans le navigateur.</translation>
    </message>
    <message>
        <source>An answer came that belongs to another sign-in; it was not used.</source>
        <translation>Une réponse est venue qui appartient à une autre identification&#xa0;; elle n&apos;a pas été utilisée.</translation>
    </message>
    <message>
        <source>{} Where the browser showed an error about the redirect address, register that of {}</source>
        <translation>{} Si le navigateur a montré une erreur sur l&apos;adresse de redirection, faites enregistrer celle-ci&#xa0;: {}</translation>
    </message>
    <message>
        <source>The sign-in provider {} offers no sign-in by a code. Choose another way.</source>
        <translation>Le fournisseur d&apos;identité {} n&apos;offre pas de s&apos;identifier par un code. Choisissez une autre manière.</translation>
    </message>
    <message>
        <source>The code was not entered at {} in time. Sign in again.</source>
        <translation>Le code n&apos;a pas été saisi à temps chez {}. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The sign-in provider {} gave no code that can be used, or no https address to enter it at. Choose another way to sign in.</source>
        <translation>Le fournisseur d&apos;identité {} n&apos;a pas donné de code utilisable, ni d&apos;adresse https où le saisir. Choisissez une autre manière de vous identifier.</translation>
    </message>
    <message>
        <source>{} describes a sign-in without addresses that begin with https://, so it can&apos;t be used. Ask the server&apos;s operator.</source>
        <translation>{} décrit une identification sans adresses qui commencent par https://, elle ne peut donc pas être utilisée. Demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>du JSON d&apos;un autre type</translation>
    </message>
    <message>
        <source>{} is not protected by https, so nothing secret is sent there.</source>
        <translation>{} n&apos;est pas protégé par https, rien de secret n&apos;y est donc envoyé.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>{} sends on to {}, where nothing secret is sent. Ask the server&apos;s operator for the sign-in provider&apos;s right address.</source>
        <translation>{} renvoie à {}, où rien de secret n&apos;est envoyé. Demandez à l&apos;administrateur du serveur la bonne adresse du fournisseur d&apos;identité.</translation>
    </message>
    <message>
        <source>{} sends on to it.</source>
        <translation>{} y renvoie.</translation>
    </message>
    <message>
        <source>{} is not the address of a provider: it has to begin with https://.</source>
        <translation>{} n&apos;est pas l&apos;adresse d&apos;un fournisseur&#xa0;: elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>{} was sent on more than {} times; gave up.</source>
        <translation>{} a été renvoyé plus de {} fois&#xa0;; abandon.</translation>
    </message>
    <message>
        <source>{} sent more than {} MiB where a page was due.</source>
        <translation>{} a envoyé plus de {} Mio au lieu d&apos;une page.</translation>
    </message>
    <message>
        <source>{} did not answer in time. Is the sign-in provider running?</source>
        <translation>{} n&apos;a pas répondu à temps. Le fournisseur d&apos;identité fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The sign-in provider {} gave an ID token that can&apos;t be read. Sign in again.</source>
        <translation>Le fournisseur d&apos;identité {} a donné un jeton d&apos;identité qui ne peut pas être lu. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The ID token that {} gave is another provider&apos;s. It was not used.</source>
        <translation>Le jeton d&apos;identité donné par {} est celui d&apos;un autre fournisseur. Il n&apos;a pas été utilisé.</translation>
    </message>
    <message>
        <source>The ID token that {} gave is meant for another client. It was not used.</source>
        <translation>Le jeton d&apos;identité donné par {} est destiné à un autre client. Il n&apos;a pas été utilisé.</translation>
    </message>
    <message>
        <source>The ID token that {} gave belongs to another sign-in. Sign in again.</source>
        <translation>Le jeton d&apos;identité donné par {} appartient à une autre identification. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The ID token that {} gave has no end, so it was not used.</source>
        <translation>Le jeton d&apos;identité donné par {} n&apos;a pas de fin, il n&apos;a donc pas été utilisé.</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} heures</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} minutes</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about {} ahead of that of {}, or the provider gave an old ID token. Set date and time of this computer right, then sign in again.</source>
        <translation>L&apos;horloge de cet ordinateur avance d&apos;environ {} sur celle de {}, ou le fournisseur a donné un ancien jeton d&apos;identité. Réglez la date et l&apos;heure de cet ordinateur, puis identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about {} behind that of {}, or the provider gave an old ID token. Set date and time of this computer right, then sign in again.</source>
        <translation>L&apos;horloge de cet ordinateur retarde d&apos;environ {} sur celle de {}, ou le fournisseur a donné un ancien jeton d&apos;identité. Réglez la date et l&apos;heure de cet ordinateur, puis identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The address is cut off. {}</source>
        <translation>L&apos;adresse est coupée. {}</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. Open the sign-in page again, and paste the address that the browser comes to from there.</source>
        <translation>Cette adresse appartient à une autre identification. Ouvrez à nouveau la page d&apos;identification, et collez l&apos;adresse à laquelle le navigateur arrive de là.</translation>
    </message>
    <message>
        <source>Signing in needs the Python package {}, which is not here: install requests-oauthlib.</source>
        <translation>S&apos;identifier demande le paquet Python {}, qui n&apos;est pas ici&#xa0;: installez requests-oauthlib.</translation>
    </message>
    <message>
        <source>Port {} of this computer, where the browser is to bring the answer, can&apos;t be opened: most likely another program uses it. Close that and sign in again, or register a redirect address without a port.</source>
        <translation>Le port {} de cet ordinateur, où le navigateur doit apporter la réponse, ne peut pas être ouvert&#xa0;: un autre programme l&apos;utilise sans doute. Fermez-le et identifiez-vous à nouveau, ou faites enregistrer une adresse de redirection sans port.</translation>
    </message>
    <message>
        <source>No port of this computer could be opened, where the browser is to bring the answer.</source>
        <translation>Aucun port de cet ordinateur n&apos;a pu être ouvert, où le navigateur doit apporter la réponse.</translation>
    </message>
    <message>
        <source>The browser can&apos;t bring its answer to {}: the redirect address has to be on this computer, as http://127.0.0.1/ is. Register one like that, or choose another way to sign in.</source>
        <translation>Le navigateur ne peut pas apporter sa réponse à {}&#xa0;: l&apos;adresse de redirection doit être sur cet ordinateur, comme http://127.0.0.1/. Faites-en enregistrer une de ce genre, ou choisissez une autre manière de vous identifier.</translation>
    </message>
    <message>
        <source>Go back to QGIS. You can close this page.</source>
        <translation>Retournez à QGIS. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Vous êtes identifié</translation>
    </message>
    <message>
        <source>This is not the sign-in that QGIS waits for</source>
        <translation>Ce n&apos;est pas l&apos;identification que QGIS attend</translation>
    </message>
    <message>
        <source>Go back to QGIS and start the sign-in from there; it goes on waiting for the right answer.</source>
        <translation>Retournez à QGIS et commencez l&apos;identification de là&#xa0;; il continue d&apos;attendre la bonne réponse.</translation>
    </message>
    <message>
        <source>Go back to QGIS; start again from there if you still want to sign in.</source>
        <translation>Retournez à QGIS&#xa0;; recommencez de là si vous voulez encore vous identifier.</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>L&apos;identification est terminée</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>Vous n&apos;êtes pas identifié</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Sign in in the browser, wait for its last page, then copy the whole address from the address bar and paste it.</source>
        <translation>Identifiez-vous dans le navigateur, attendez sa dernière page, puis copiez toute l&apos;adresse de la barre d&apos;adresse et collez-la.</translation>
    </message>
    <message>
        <source>That is no address with a token. {}</source>
        <translation>Ce n&apos;est pas une adresse avec un jeton. {}</translation>
    </message>
    <message>
        <source>What was pasted is cut off at its end. {}</source>
        <translation>Ce qui a été collé est coupé à la fin. {}</translation>
    </message>
    <message>
        <source>a code, but no token: use the sign-in in the browser</source>
        <translation>un code, mais pas de jeton&#xa0;: utilisez l&apos;identification dans le navigateur</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>The address holds {}. {}</source>
        <translation>L&apos;adresse contient {}. {}</translation>
    </message>
    <message>
        <source>The token is cut off. {}</source>
        <translation>Le jeton est coupé. {}</translation>
    </message>
    <message>
        <source>That token has expired. Open the sign-in page again for a new one; where that does not help, look whether this computer&apos;s clock is right.</source>
        <translation>Ce jeton a expiré. Ouvrez à nouveau la page d&apos;identification pour en avoir un autre&#xa0;; si cela ne suffit pas, vérifiez que l&apos;horloge de cet ordinateur est à l&apos;heure.</translation>
    </message>
    <message>
        <source>The sign-in provider {} describes no way to sign in that is known here.</source>
        <translation>Le fournisseur d&apos;identité {} ne décrit aucune manière de s&apos;identifier qui soit connue ici.</translation>
    </message>
    <message>
        <source>{} is not the address of a sign-in provider: it has to begin with https://.</source>
        <translation>{} n&apos;est pas l&apos;adresse d&apos;un fournisseur d&apos;identité&#xa0;: elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The sign-in provider can&apos;t answer now: {} says HTTP {}. Try later.</source>
        <translation>Le fournisseur d&apos;identité ne peut pas répondre maintenant&#xa0;: {} dit HTTP {}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no sign-in provider at {}: found {}. Its address usually ends in {}; ask the server&apos;s operator for it.</source>
        <translation>Il n&apos;y a pas de fournisseur d&apos;identité à {}&#xa0;: on y trouve {}. Son adresse finit d&apos;ordinaire par {}&#xa0;; demandez-la à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>The sign-in provider at {} calls itself {} where “{}” was due, so it is not to be trusted. Ask the server&apos;s operator for the right address.</source>
        <translation>Le fournisseur d&apos;identité à {} s&apos;appelle lui-même {} alors que «&#xa0;{}&#xa0;» était attendu, il n&apos;est donc pas digne de confiance. Demandez la bonne adresse à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The sign-in provider names {}, which is not protected by https; it is not used.</source>
        <translation>Le fournisseur d&apos;identité donne {}, qui n&apos;est pas protégé par https&#xa0;; ce n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>The sign-in at {} can&apos;t be renewed by itself. Sign in again.</source>
        <translation>L&apos;identification chez {} ne peut pas se renouveler d&apos;elle-même. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The code from the browser is not taken any more. Sign in again.</source>
        <translation>Le code du navigateur n&apos;est plus accepté. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe est faux. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>It says: {}.</source>
        <translation>Il dit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The sign-in provider {} can&apos;t do it now ({}). Try again later.</source>
        <translation>Le fournisseur d&apos;identité {} ne peut pas le faire maintenant ({}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The sign-in at {} has ended. Sign in again.</source>
        <translation>L&apos;identification chez {} a pris fin. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Consent was denied at {}. To sign in, allow the access there.</source>
        <translation>Le consentement a été refusé chez {}. Pour vous identifier, permettez-y l&apos;accès.</translation>
    </message>
    <message>
        <source>The sign-in provider {} refuses the client “{}” ({}): check client id and client secret, and that this way to sign in is allowed for it.</source>
        <translation>Le fournisseur d&apos;identité {} refuse le client «&#xa0;{}&#xa0;» ({})&#xa0;: vérifiez l&apos;identifiant et le secret du client, et que cette manière de s&apos;identifier lui est permise.</translation>
    </message>
    <message>
        <source>The sign-in provider {} does not grant “{}”. Ask for other scopes.</source>
        <translation>Le fournisseur d&apos;identité {} n&apos;accorde pas «&#xa0;{}&#xa0;». Demandez d&apos;autres portées.</translation>
    </message>
    <message>
        <source>The sign-in provider {} does not offer this way to sign in. Choose another.</source>
        <translation>Le fournisseur d&apos;identité {} n&apos;offre pas cette manière de s&apos;identifier. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The sign-in provider {} refused. {}</source>
        <translation>Le fournisseur d&apos;identité {} a refusé. {}</translation>
    </message>
    <message>
        <source>The sign-in provider {} refused ({}).</source>
        <translation>Le fournisseur d&apos;identité {} a refusé ({}).</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>il n&apos;a pas dit pourquoi</translation>
    </message>
    <message>
        <source>User name and password are both needed to sign in this way.</source>
        <translation>Pour s&apos;identifier ainsi, il faut un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>A service account needs its client secret to sign in. Ask the server&apos;s operator for it.</source>
        <translation>Un compte de service a besoin de son secret client pour s&apos;identifier. Demandez-le à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The answer of the sign-in provider holds no access token.</source>
        <translation>La réponse du fournisseur d&apos;identité ne contient pas de jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The sign-in provider gave a token of another type than Bearer, which is of no use here.</source>
        <translation>Le fournisseur d&apos;identité a donné un jeton d&apos;un autre type que Bearer, qui n&apos;est d&apos;aucune utilité ici.</translation>
    </message>
    <message>
        <source>The sign-in provider gave a token with characters that no token may have.</source>
        <translation>Le fournisseur d&apos;identité a donné un jeton avec des caractères qu&apos;aucun jeton ne peut avoir.</translation>
    </message>
    <message>
        <source>The sign-in provider {} names no address that gives tokens.</source>
        <translation>Le fournisseur d&apos;identité {} ne donne pas d&apos;adresse qui délivre des jetons.</translation>
    </message>
    <message>
        <source>{} sent {} where an answer to a sign-in was due (HTTP {}). Is that the sign-in provider&apos;s address? Ask the server&apos;s operator.</source>
        <translation>{} a envoyé {} au lieu d&apos;une réponse à une identification (HTTP {}). Est-ce bien l&apos;adresse du fournisseur d&apos;identité&#xa0;? Demandez à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>A result that should be base64 holds other characters.</source>
        <translation>Un résultat qui devrait être en base64 contient d&apos;autres caractères.</translation>
    </message>
    <message>
        <source>The server&apos;s results are not JSON: {}.</source>
        <translation>Les résultats du serveur ne sont pas du JSON&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The server&apos;s results hold more than {} MiB of JSON.</source>
        <translation>Les résultats du serveur contiennent plus de {} Mio de JSON.</translation>
    </message>
    <message>
        <source>The request was not sent whole, so nothing was run.</source>
        <translation>La requête n&apos;a pas été envoyée en entier, rien n&apos;a donc été exécuté.</translation>
    </message>
    <message>
        <source>It is not known whether the server runs it: look at its jobs before you try again.</source>
        <translation>On ne sait pas si le serveur l&apos;exécute&#xa0;: regardez ses tâches avant de réessayer.</translation>
    </message>
    <message>
        <source>The connection to {} was cut after {} of {} bytes.</source>
        <translation>La liaison avec {} a été coupée après {} octets sur {}.</translation>
    </message>
    <message>
        <source>{} is not an http or https address; it was not followed.</source>
        <translation>{} n&apos;est pas une adresse http ou https&#xa0;; elle n&apos;a pas été suivie.</translation>
    </message>
    <message>
        <source>{} was reached by more than {} redirects; gave up.</source>
        <translation>{} a été atteint par plus de {} redirections&#xa0;; abandon.</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>the server has moved to {}: change the connection&apos;s address to that.</source>
        <translation>le serveur a déménagé à {}&#xa0;: changez l&apos;adresse de la connexion en celle-ci.</translation>
    </message>
    <message>
        <source>at {}: </source>
        <translation>à {}&#xa0;: </translation>
    </message>
    <message>
        <source>{} is not of type {}</source>
        <translation>{} n&apos;est pas du type {}</translation>
    </message>
    <message>
        <source>{} is none of {}</source>
        <translation>{} n&apos;est aucun de {}</translation>
    </message>
    <message>
        <source>{} is not {}</source>
        <translation>{} n&apos;est pas {}</translation>
    </message>
    <message>
        <source>{} is missing</source>
        <translation>{} manque</translation>
    </message>
    <message>
        <source>{} is not known here</source>
        <translation>{} n&apos;est pas connu ici</translation>
    </message>
    <message>
        <source>{} entries are fewer than {}</source>
        <translation>{} éléments sont moins que {}</translation>
    </message>
    <message>
        <source>{} entries are more than {}</source>
        <translation>{} éléments sont plus que {}</translation>
    </message>
    <message>
        <source>{} is shorter than {}</source>
        <translation>{} est plus court que {}</translation>
    </message>
    <message>
        <source>{} is longer than {}</source>
        <translation>{} est plus long que {}</translation>
    </message>
    <message>
        <source>{} is less than {}</source>
        <translation>{} est inférieur à {}</translation>
    </message>
    <message>
        <source>{} is more than {}</source>
        <translation>{} est supérieur à {}</translation>
    </message>
    <message>
        <source>{} is not more than {}</source>
        <translation>{} n&apos;est pas supérieur à {}</translation>
    </message>
    <message>
        <source>{} is not less than {}</source>
        <translation>{} n&apos;est pas inférieur à {}</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>vecteur</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>point cloud</source>
        <translation>nuage de points</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>maillage</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>géométrie</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>bounding box</source>
        <translation>rectangle englobant</translation>
    </message>
    <message>
        <source>bounding box with heights</source>
        <translation>rectangle englobant avec hauteurs</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>système de coordonnées de référence</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>interval of time</source>
        <translation>intervalle de temps</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>string</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>structured value</source>
        <translation>valeur structurée</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>a list of lists</source>
        <translation>une liste de listes</translation>
    </message>
    <message>
        <source>a list of values ({})</source>
        <translation>une liste de valeurs ({})</translation>
    </message>
    <message>
        <source>lists within lists</source>
        <translation>des listes dans des listes</translation>
    </message>
    <message>
        <source>a value of type {}</source>
        <translation>une valeur du type {}</translation>
    </message>
    <message>
        <source>no type at all</source>
        <translation>aucun type</translation>
    </message>
    <message>
        <source>one of several kinds of value ({})</source>
        <translation>l&apos;un de plusieurs types de valeur ({})</translation>
    </message>
    <message>
        <source>The catalog {} can&apos;t be read ({}); refresh the connection.</source>
        <translation>Le catalogue {} ne peut pas être lu ({})&#xa0;; actualisez la connexion.</translation>
    </message>
    <message>
        <source>There is no connection “{}” in this profile. Add it with the algorithm “Add connection”.</source>
        <translation>Il n&apos;y a pas de connexion «&#xa0;{}&#xa0;» dans ce profil. Ajoutez-la avec l&apos;algorithme «&#xa0;Ajouter une connexion&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Layers of “{}” will stop drawing: {}</source>
        <translation>Les couches de «&#xa0;{}&#xa0;» ne se dessineront plus&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” was left on its server as {}, and this process takes only {}: run the step before it with its results as a download.</source>
        <translation>«&#xa0;{}&#xa0;» est resté sur son serveur comme {}, et ce processus n&apos;accepte que {}&#xa0;: relancez l&apos;étape d&apos;avant avec ses résultats en téléchargement.</translation>
    </message>
    <message>
        <source>something</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>Run it again with results as a download.</source>
        <translation>Relancez avec les résultats en téléchargement.</translation>
    </message>
    <message>
        <source>The map service at {} does not work: it said “{}”. {}</source>
        <translation>Le service de carte à {} ne fonctionne pas&#xa0;: il a dit «&#xa0;{}&#xa0;». {}</translation>
    </message>
    <message>
        <source>QGIS can&apos;t draw the layer “{}” of the map service at {}. {} {}</source>
        <translation>QGIS ne peut pas dessiner la couche «&#xa0;{}&#xa0;» du service de carte à {}. {} {}</translation>
    </message>
    <message>
        <source> version {}</source>
        <translation> version {}</translation>
    </message>
    <message>
        <source>Made by the process {}{} on {} at {}.</source>
        <translation>Fait par le processus {}{} sur {} à {}.</translation>
    </message>
    <message>
        <source>{}: process {}{} on {}</source>
        <translation>{}&#xa0;: processus {}{} sur {}</translation>
    </message>
    <message>
        <source>Job {}</source>
        <translation>Tâche {}</translation>
    </message>
    <message>
        <source>Inputs {}</source>
        <translation>Entrées {}</translation>
    </message>
    <message>
        <source>“{}” is sent whole: what was asked for leaves nothing of it out.</source>
        <translation>«&#xa0;{}&#xa0;» est envoyé en entier&#xa0;: ce qui a été demandé n&apos;en laisse rien de côté.</translation>
    </message>
    <message>
        <source>the extent</source>
        <translation>l&apos;emprise</translation>
    </message>
    <message>
        <source>{} of {} bands</source>
        <translation>{} bandes sur {}</translation>
    </message>
    <message>
        <source>bands {}</source>
        <translation>bandes {}</translation>
    </message>
    <message>
        <source>pixels of {}</source>
        <translation>des pixels de {}</translation>
    </message>
    <message>
        <source>Sent of “{}”: {}, {} instead of {} (before compression).</source>
        <translation>Envoyé de «&#xa0;{}&#xa0;»&#xa0;: {}, {} au lieu de {} (avant compression).</translation>
    </message>
    <message>
        <source>Only {1} of “{0}” is sent: {2} instead of {3} (before compression).</source>
        <translation>Seul est envoyé de «&#xa0;{0}&#xa0;»&#xa0;: {1}&#xa0;; {2} au lieu de {3} (avant compression).</translation>
    </message>
    <message>
        <source>Only {1} of “{0}” are sent: {2} instead of {3} (before compression).</source>
        <translation>Seuls sont envoyés de «&#xa0;{0}&#xa0;»&#xa0;: {1}&#xa0;; {2} au lieu de {3} (avant compression).</translation>
    </message>
    <message>
        <source>“{}” has no band {}: its bands are 1 to {}.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;a pas de bande {}&#xa0;: ses bandes vont de 1 à {}.</translation>
    </message>
    <message>
        <source>A resolution of {} leaves no pixel of “{}”: it is larger than what is sent of it.</source>
        <translation>Une résolution de {} ne laisse aucun pixel de «&#xa0;{}&#xa0;»&#xa0;: elle est plus grande que ce qui en est envoyé.</translation>
    </message>
    <message>
        <source>The extent to be sent does not meet the raster “{}”. Nothing was sent.</source>
        <translation>L&apos;emprise à envoyer ne rencontre pas le raster «&#xa0;{}&#xa0;». Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>“{}” is on the web and goes as a link, so the whole of it.</source>
        <translation>«&#xa0;{}&#xa0;» est sur le web et part comme lien, donc en entier.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be read from {}.</source>
        <translation>La couche raster «&#xa0;{}&#xa0;» ne peut pas être lue depuis {}.</translation>
    </message>
    <message>
        <source>“{}” lies on the map by control points, so that no extent of it can be sent. Warp it first.</source>
        <translation>«&#xa0;{}&#xa0;» est placé sur la carte par des points de contrôle, aucune emprise ne peut donc en être envoyée. Redressez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be read.</source>
        <translation>La couche raster «&#xa0;{}&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The layer “{}” is a picture made by a server and has no values of its own. Choose a layer with data, such as a result that came as “download” or “stream”, or export the picture.</source>
        <translation>La couche «&#xa0;{}&#xa0;» est une image faite par un serveur et n&apos;a pas de valeurs à elle. Choisissez une couche qui a des données, comme un résultat venu en «&#xa0;download&#xa0;» ou «&#xa0;stream&#xa0;», ou exportez l&apos;image.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be written to a GeoTIFF.</source>
        <translation>La couche raster «&#xa0;{}&#xa0;» ne peut pas être écrite en GeoTIFF.</translation>
    </message>
    <message>
        <source>The list of results {} can&apos;t be used, so nothing goes by link: {}</source>
        <translation>La liste des résultats {} ne peut pas être utilisée, rien ne part donc comme lien&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” was left on the server, and can&apos;t be had there any more: {} Make it again.</source>
        <translation>«&#xa0;{}&#xa0;» est resté sur le serveur, et n&apos;y est plus disponible&#xa0;: {} Refaites-le.</translation>
    </message>
    <message>
        <source>“{}” is on the server already and goes as a link.</source>
        <translation>«&#xa0;{}&#xa0;» est déjà sur le serveur et part comme lien.</translation>
    </message>
    <message>
        <source>{} gives a page in its place.</source>
        <translation>{} donne une page à sa place.</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>état HTTP {}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>What is put into the staging area can&apos;t be read at {} without signing in ({}), so that no server could fetch it.</source>
        <translation>Ce qui est mis dans la zone de dépôt ne peut pas être lu à {} sans s&apos;identifier ({}), aucun serveur ne pourrait donc le récupérer.</translation>
    </message>
    <message>
        <source>The staging area gives something else at {} than what was put there.</source>
        <translation>La zone de dépôt donne à {} autre chose que ce qui y a été mis.</translation>
    </message>
    <message>
        <source>The authentication configuration “{}” has no user name and password for the staging area: make one of the kind “Basic” with the access key&apos;s id and its secret.</source>
        <translation>La configuration d&apos;authentification «&#xa0;{}&#xa0;» n&apos;a ni nom d&apos;utilisateur ni mot de passe pour la zone de dépôt&#xa0;: faites-en une du type «&#xa0;Basic&#xa0;» avec l&apos;identifiant de la clé d&apos;accès et son secret.</translation>
    </message>
    <message>
        <source>GDAL {} signs addresses for all that is in the container of {}; that takes a newer GDAL.</source>
        <translation>GDAL {} signe des adresses pour tout ce qui est dans le conteneur de {}&#xa0;; il faut un GDAL plus récent.</translation>
    </message>
    <message>
        <source>Check its authentication configuration, or GDAL&apos;s own credentials, and what they may do there.</source>
        <translation>Vérifiez sa configuration d&apos;authentification, ou les identifiants de GDAL, et ce qui leur est permis là-bas.</translation>
    </message>
    <message>
        <source>There is no such bucket: check the staging area of the connection.</source>
        <translation>Il n&apos;y a pas de tel bucket&#xa0;: vérifiez la zone de dépôt de la connexion.</translation>
    </message>
    <message>
        <source>It is full, or takes no file of that size.</source>
        <translation>Elle est pleine, ou n&apos;accepte pas de fichier de cette taille.</translation>
    </message>
    <message>
        <source>Check the staging area of the connection, and whether it can be reached.</source>
        <translation>Vérifiez la zone de dépôt de la connexion, et si elle peut être jointe.</translation>
    </message>
    <message>
        <source>The staging area {} refused: {}. {}</source>
        <translation>La zone de dépôt {} a refusé&#xa0;: {}. {}</translation>
    </message>
    <message>
        <source>The staging area is full, or takes no file of that size.</source>
        <translation>La zone de dépôt est pleine, ou n&apos;accepte pas de fichier de cette taille.</translation>
    </message>
    <message>
        <source>Check the authentication configuration of the staging area.</source>
        <translation>Vérifiez la configuration d&apos;authentification de la zone de dépôt.</translation>
    </message>
    <message>
        <source>The staging area isn&apos;t there, or doesn&apos;t take files by PUT.</source>
        <translation>La zone de dépôt n&apos;existe pas, ou n&apos;accepte pas de fichiers par PUT.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t read {} as a layer.</source>
        <translation>QGIS ne peut pas lire {} comme couche.</translation>
    </message>
    <message>
        <source>{} can&apos;t be read in parts.</source>
        <translation>{} ne peut pas être lu par parties.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer it in parts.</source>
        <translation>Le serveur ne l&apos;offre pas par parties.</translation>
    </message>
    <message>
        <source>Features can&apos;t be written to {}: its ending is not known.</source>
        <translation>Les entités ne peuvent pas être écrites dans {}&#xa0;: son extension n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The result holds no features that QGIS can read. {}</source>
        <translation>Le résultat ne contient pas d&apos;entités que QGIS puisse lire. {}</translation>
    </message>
    <message>
        <source>“{}” has features without geometry, which FlatGeobuf leaves out. Take them out of the layer.</source>
        <translation>«&#xa0;{}&#xa0;» a des entités sans géométrie, que FlatGeobuf laisse de côté. Enlevez-les de la couche.</translation>
    </message>
    <message>
        <source>The features of “{}” can&apos;t be written to be sent. {}</source>
        <translation>Les entités de «&#xa0;{}&#xa0;» ne peuvent pas être écrites pour l&apos;envoi. {}</translation>
    </message>
    <message>
        <source>That failed in a way that nobody has thought of ({}); the log, tab HPGC, tells more.</source>
        <translation>Cela a échoué d&apos;une façon que personne n&apos;avait prévue ({})&#xa0;; le journal, onglet HPGC, en dit plus.</translation>
    </message>
    <message>
        <source>Let the Server Call When a Job Changes</source>
        <translation>Laisser le serveur appeler quand une tâche change</translation>
    </message>
    <message>
        <source>this computer&apos;s own address</source>
        <translation>l&apos;adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>n&apos;importe quel port libre</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Where the server reaches this computer, through a port forward or a tunnel; it needs a fixed port.</source>
        <translation>Où le serveur joint cet ordinateur, par une redirection de port ou un tunnel&#xa0;; il faut un port fixe.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where this computer listens while such a job runs.</source>
        <translation>Où cet ordinateur écoute pendant qu&apos;une telle tâche s&apos;exécute.</translation>
    </message>
    <message>
        <source>Edit the Connection “{}”</source>
        <translation>Modifier la connexion «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>New HPGC Connection</source>
        <translation>Nouvelle connexion HPGC</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Save With&amp;out Asking</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>There is a connection “{}” already: choose another name, or edit that one.</source>
        <translation>Il y a déjà une connexion «&#xa0;{}&#xa0;»&#xa0;: choisissez un autre nom, ou modifiez celle-là.</translation>
    </message>
    <message>
        <source>Its algorithms get other ids: models and scripts that name “{}” will not find them.</source>
        <translation>Ses algorithmes reçoivent d&apos;autres identifiants&#xa0;: les modèles et scripts qui nomment «&#xa0;{}&#xa0;» ne les trouveront plus.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Asks the server who it is and how it wants you to sign in; keeps nothing.</source>
        <translation>Demande au serveur qui il est et comment il veut que vous vous identifiiez&#xa0;; n&apos;enregistre rien.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Keeps the connection though its server doesn&apos;t answer.</source>
        <translation>Enregistre la connexion bien que son serveur ne réponde pas.</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Staging area: {}</source>
        <translation>Zone de dépôt&#xa0;: {}</translation>
    </message>
    <message>
        <source>Staging area: it works</source>
        <translation>Zone de dépôt&#xa0;: elle fonctionne</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>a free port of this computer</source>
        <translation>un port libre de cet ordinateur</translation>
    </message>
    <message>
        <source>as the provider says</source>
        <translation>comme le dit le fournisseur</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>kept in QGIS&apos;s encrypted store</source>
        <translation>gardé dans le magasin chiffré de QGIS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Of your choice; it is part of the ids of its algorithms.</source>
        <translation>À votre choix&#xa0;; il fait partie des identifiants de ses algorithmes.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Where the server is; it usually ends in /ogc-api/.</source>
        <translation>Où est le serveur&#xa0;; elle finit d&apos;ordinaire par /ogc-api/.</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>A&amp;uthentification</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration, if you have one for this server; its secret stays in QGIS&apos;s encrypted store. Without one, this plugin signs in by itself where the server wants that.</source>
        <translation>Une configuration d&apos;authentification de QGIS, si vous en avez une pour ce serveur&#xa0;; son secret reste dans le magasin chiffré de QGIS. Sans elle, cette extension s&apos;identifie elle-même là où le serveur le veut.</translation>
    </message>
    <message>
        <source>&amp;Patience</source>
        <translation>&amp;Patience</translation>
    </message>
    <message>
        <source>How long a running job may go without an answer of the server. The job itself goes on over there.</source>
        <translation>Combien de temps une tâche en cours peut rester sans réponse du serveur. La tâche elle-même continue là-bas.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>How you sign in; the server names what it offers.</source>
        <translation>Comment vous vous identifiez&#xa0;; le serveur dit ce qu&apos;il offre.</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>Identifiant &amp;client</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecret client</translation>
    </message>
    <message>
        <source>Only for clients that have one, such as service accounts. It is kept in QGIS&apos;s encrypted store.</source>
        <translation>Seulement pour les clients qui en ont un, comme les comptes de service. Il est gardé dans le magasin chiffré de QGIS.</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>Portée&amp;s</translation>
    </message>
    <message>
        <source>What is asked for, separated by spaces; the operator tells them.</source>
        <translation>Ce qui est demandé, séparé par des espaces&#xa0;; l&apos;administrateur l&apos;indique.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser, as it is registered there; empty: a free port of this computer.</source>
        <translation>Où le fournisseur envoie le navigateur, telle qu&apos;elle y est enregistrée&#xa0;; vide&#xa0;: un port libre de cet ordinateur.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Address of the sign-in provider, only where the server doesn&apos;t name it.</source>
        <translation>Adresse du fournisseur d&apos;identité, seulement si le serveur ne la donne pas.</translation>
    </message>
    <message>
        <source>Only for a provider that doesn&apos;t publish its addresses; the operator tells it.</source>
        <translation>Seulement pour un fournisseur qui ne publie pas ses adresses&#xa0;; l&apos;administrateur l&apos;indique.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Adresse des appareils</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Autres adresses du jeton</translation>
    </message>
    <message>
        <source>Addresses beside the server&apos;s own that may be sent the token, separated by spaces, such as https://maps.hpgc.example.</source>
        <translation>Adresses autres que celle du serveur auxquelles le jeton peut être envoyé, séparées par des espaces, comme https://maps.hpgc.example.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>Si&amp;gn In…</source>
        <translation>S&apos;&amp;identifier…</translation>
    </message>
    <message>
        <source>Pro&amp;cesses</source>
        <translation>&amp;Processus</translation>
    </message>
    <message>
        <source>Si&amp;gn Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>“{}” wants you to sign in before it shows its processes.</source>
        <translation>«&#xa0;{}&#xa0;» veut que vous vous identifiiez avant de montrer ses processus.</translation>
    </message>
    <message>
        <source>“{}” offers {} processes; they are in the Processing toolbox.</source>
        <translation>«&#xa0;{}&#xa0;» offre {} processus&#xa0;; ils sont dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <source>Remove the Connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>Supprimer la connexion «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>“{}” is removed.</source>
        <translation>«&#xa0;{}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Signed out of “{}”.</source>
        <translation>Déconnecté de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>The servers whose processes are in the Processing toolbox.</source>
        <translation>Les serveurs dont les processus sont dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Connects another server.</source>
        <translation>Connecte un autre serveur.</translation>
    </message>
    <message>
        <source>Changes the name, the address or the sign-in of the chosen connection.</source>
        <translation>Change le nom, l&apos;adresse ou l&apos;identification de la connexion choisie.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Forgets the chosen connection; the server is left alone.</source>
        <translation>Oublie la connexion choisie&#xa0;; le serveur n&apos;est pas touché.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reads the processes of the chosen connection anew.</source>
        <translation>Relit les processus de la connexion choisie.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Sign in or out</source>
        <translation>S&apos;identifier ou se déconnecter</translation>
    </message>
    <message>
        <source>Signs in to the chosen connection, or forgets its sign-in.</source>
        <translation>S&apos;identifie auprès de la connexion choisie, ou oublie son identification.</translation>
    </message>
    <message>
        <source>Asks the server of the chosen connection who it is and what it can do.</source>
        <translation>Demande au serveur de la connexion choisie qui il est et ce qu&apos;il sait faire.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Deploys, replaces and undeploys processes of the chosen connection.</source>
        <translation>Déploie, remplace et retire des processus de la connexion choisie.</translation>
    </message>
    <message>
        <source>Gives up what is under way; nothing is changed then.</source>
        <translation>Abandonne ce qui est en cours&#xa0;; rien n&apos;est alors changé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Servers of the HPGC API (OGC API - Processes). Each process of theirs is a Processing algorithm.</source>
        <translation>Serveurs de l&apos;API HPGC (OGC API - Processes). Chacun de leurs processus est un algorithme de traitement.</translation>
    </message>
    <message>
        <source>It leaves the server, and the toolbox of everyone who uses it there.</source>
        <translation>Il quitte le serveur, et la boîte à outils de tous ceux qui l&apos;y utilisent.</translation>
    </message>
    <message>
        <source>Undeploy the Process</source>
        <translation>Retirer le processus</translation>
    </message>
    <message>
        <source>Undeploy the process “{}” from “{}”?</source>
        <translation>Retirer le processus «&#xa0;{}&#xa0;» de «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Undeploy</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>There is no connection yet: add a server in Settings &gt; Options &gt; HPGC.</source>
        <translation>Il n&apos;y a pas encore de connexion&#xa0;: ajoutez un serveur dans Préférences &gt; Options &gt; HPGC.</translation>
    </message>
    <message>
        <source>No connection says that processes can be deployed there.</source>
        <translation>Aucune connexion ne dit que des processus peuvent y être déployés.</translation>
    </message>
    <message>
        <source>The process “{}” is gone from “{}”.</source>
        <translation>Le processus «&#xa0;{}&#xa0;» a été retiré de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Undeploying “{}” from “{}”…</source>
        <translation>Retrait de «&#xa0;{}&#xa0;» de «&#xa0;{}&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Deploy Process…</source>
        <translation>&amp;Déployer un processus…</translation>
    </message>
    <message>
        <source>&amp;Show Results</source>
        <translation>&amp;Montrer les résultats</translation>
    </message>
    <message>
        <source>&amp;Download Results Again</source>
        <translation>&amp;Télécharger à nouveau les résultats</translation>
    </message>
    <message>
        <source>Show Results as &amp;Map Service</source>
        <translation>Montrer les résultats comme service de c&amp;arte</translation>
    </message>
    <message>
        <source>Dism&amp;iss</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>Run A&amp;gain…</source>
        <translation>&amp;Relancer…</translation>
    </message>
    <message>
        <source>Show &amp;Log and Request</source>
        <translation>Montrer le &amp;journal et la requête</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <translation>&amp;Copier l&apos;identifiant</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Asking the servers for their jobs</source>
        <translation>Demande de leurs tâches aux serveurs</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox; connect the server, or refresh its processes.</source>
        <translation>Le processus {} de «&#xa0;{}&#xa0;» n&apos;est pas dans la boîte à outils&#xa0;; connectez le serveur, ou actualisez ses processus.</translation>
    </message>
    <message>
        <source>Remove Jobs</source>
        <translation>Supprimer des tâches</translation>
    </message>
    <message>
        <source>Remove this job of {}?</source>
        <translation>Supprimer cette tâche de {}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove these {} jobs?</source>
        <translation>Supprimer ces {} tâches&#xa0;?</translation>
    </message>
    <message>
        <source>Only from this &amp;list; nothing changes on the server</source>
        <translation>Seulement de cette l&amp;iste&#xa0;; rien ne change sur le serveur</translation>
    </message>
    <message>
        <source>Removing jobs</source>
        <translation>Suppression de tâches</translation>
    </message>
    <message>
        <source>Job of {}</source>
        <translation>Tâche de {}</translation>
    </message>
    <message>
        <source>All that is known of the job</source>
        <translation>Tout ce que l&apos;on sait de la tâche</translation>
    </message>
    <message>
        <source>Its request, its messages and its results.</source>
        <translation>Sa requête, ses messages et ses résultats.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>As&amp;k the Servers for Other Jobs</source>
        <translation>&amp;Demander d&apos;autres tâches aux serveurs</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>All Connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words of the process, the message, the id or the status.</source>
        <translation>Des mots du processus, du message, de l&apos;identifiant ou de l&apos;état.</translation>
    </message>
    <message>
        <source>Which jobs are shown, by how they stand.</source>
        <translation>Quelles tâches sont montrées, selon leur état.</translation>
    </message>
    <message>
        <source>Which jobs are shown, by their connection.</source>
        <translation>Quelles tâches sont montrées, selon leur connexion.</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>All Jobs</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Under Way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed, Dismissed, Lost</source>
        <translation>Échouées, abandonnées, perdues</translation>
    </message>
    <message>
        <source>Fetching results</source>
        <translation>Récupération des résultats</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d&apos;envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>{} (not from here)</source>
        <translation>{} (pas d&apos;ici)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>The jobs that were started from this profile, the newest first.</source>
        <translation>Les tâches lancées depuis ce profil, les plus récentes d&apos;abord.</translation>
    </message>
    <message>
        <source>The answer to Test.</source>
        <translation>La réponse à Tester.</translation>
    </message>
    <message>
        <source>What the server says of itself</source>
        <translation>Ce que le serveur dit de lui-même</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>The process “{}” is deployed on “{}”; it is in the Processing toolbox.</source>
        <translation>Le processus «&#xa0;{}&#xa0;» est déployé sur «&#xa0;{}&#xa0;»&#xa0;; il est dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <source>Jobs that run go on as they were begun. The package there now is given up.</source>
        <translation>Les tâches en cours continuent comme elles ont commencé. Le paquet qui s&apos;y trouve est abandonné.</translation>
    </message>
    <message>
        <source>Replace the Process</source>
        <translation>Remplacer le processus</translation>
    </message>
    <message>
        <source>Replace the process “{}” on “{}”?</source>
        <translation>Remplacer le processus «&#xa0;{}&#xa0;» sur «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The process “{}” is replaced on “{}”; the toolbox shows the new one.</source>
        <translation>Le processus «&#xa0;{}&#xa0;» est remplacé sur «&#xa0;{}&#xa0;»&#xa0;; la boîte à outils montre le nouveau.</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>Lecture du paquet…</translation>
    </message>
    <message>
        <source>Deploy a Process</source>
        <translation>Déployer un processus</translation>
    </message>
    <message>
        <source>Replace the Process “{}”</source>
        <translation>Remplacer le processus «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Déployer</translation>
    </message>
    <message>
        <source>Sends the package to the server; it is sent once.</source>
        <translation>Envoie le paquet au serveur&#xa0;; il est envoyé une seule fois.</translation>
    </message>
    <message>
        <source>Puts the package in the place of the process that has its id.</source>
        <translation>Met le paquet à la place du processus qui a son identifiant.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Gives up what is under way, and looks at what is true then.</source>
        <translation>Abandonne ce qui est en cours, et regarde ce qu&apos;il en est alors.</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nnexion</translation>
    </message>
    <message>
        <source>Where the process is to stand; those that can&apos;t aren&apos;t here.</source>
        <translation>Où le processus doit se trouver&#xa0;; celles qui ne le peuvent pas ne sont pas ici.</translation>
    </message>
    <message>
        <source>Put a &amp;Workflow around a lone tool</source>
        <translation>Entourer l&apos;outil d&apos;un &amp;Workflow</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>It is the package of “{}”, so it can&apos;t replace “{}”.</source>
        <translation>C&apos;est le paquet de «&#xa0;{}&#xa0;», il ne peut donc pas remplacer «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>The inputs and outputs as the toolbox will show them.</source>
        <translation>Les entrées et sorties telles que la boîte à outils les montrera.</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Only a Workflow becomes a process.</source>
        <translation>Seul un Workflow devient un processus.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The one that becomes the process, where the document holds several.</source>
        <translation>Celui qui devient le processus, si le document en contient plusieurs.</translation>
    </message>
    <message>
        <source>Wor&amp;kflow</source>
        <translation>Wor&amp;kflow</translation>
    </message>
    <message>
        <source>&amp;Look at It</source>
        <translation>E&amp;xaminer</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Packages (*.cwl *.json *.yaml *.yml)</source>
        <translation>Paquets (*.cwl *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>That is larger than 5 MiB: no package, but data. Nothing was pasted.</source>
        <translation>Cela dépasse 5 Mio&#xa0;: ce n&apos;est pas un paquet, mais des données. Rien n&apos;a été collé.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Reads a package from a file; you can also drop one on the text.</source>
        <translation>Lit un paquet dans un fichier&#xa0;; vous pouvez aussi en déposer un sur le texte.</translation>
    </message>
    <message>
        <source>Fetches what stands at the address, to show what it will become.</source>
        <translation>Récupère ce qui se trouve à l&apos;adresse, pour montrer ce que cela deviendra.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Of a CWL document; the server fetches it when the process is deployed.</source>
        <translation>D&apos;un document CWL&#xa0;; le serveur le récupère quand le processus est déployé.</translation>
    </message>
    <message>
        <source>An application package (JSON) or CWL (YAML or JSON).</source>
        <translation>Un paquet d&apos;application (JSON) ou du CWL (YAML ou JSON).</translation>
    </message>
    <message>
        <source>The server fetches the CWL document from there.</source>
        <translation>Le serveur y récupère le document CWL.</translation>
    </message>
    <message>
        <source>&amp;Text or File</source>
        <translation>&amp;Texte ou fichier</translation>
    </message>
    <message>
        <source>Package of “{}”</source>
        <translation>Paquet de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>“{}” on “{}”, as the server has it.</source>
        <translation>«&#xa0;{}&#xa0;» sur «&#xa0;{}&#xa0;», tel que le serveur l&apos;a.</translation>
    </message>
    <message>
        <source>{} can&apos;t be written: {}.</source>
        <translation>{} ne peut pas être écrit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Packages (*.cwl *.json)</source>
        <translation>Paquets (*.cwl *.json)</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Déployer…</translation>
    </message>
    <message>
        <source>&amp;Show Package</source>
        <translation>&amp;Montrer le paquet</translation>
    </message>
    <message>
        <source>Choose a connection.</source>
        <translation>Choisissez une connexion.</translation>
    </message>
    <message>
        <source>No process there can be replaced</source>
        <translation>Aucun processus ne peut y être remplacé</translation>
    </message>
    <message>
        <source>This server doesn&apos;t deploy processes</source>
        <translation>Ce serveur ne déploie pas de processus</translation>
    </message>
    <message>
        <source>The refresh of “{}” was cancelled; its old processes stay.</source>
        <translation>L&apos;actualisation de «&#xa0;{}&#xa0;» a été annulée&#xa0;; ses anciens processus restent.</translation>
    </message>
    <message>
        <source>Sign In to “{}”</source>
        <translation>S&apos;identifier auprès de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>S&apos;&amp;identifier</translation>
    </message>
    <message>
        <source>Fill in the fields first.</source>
        <translation>Remplissez d&apos;abord les champs.</translation>
    </message>
    <message>
        <source>Sign in with your user name and password.</source>
        <translation>Identifiez-vous avec votre nom d&apos;utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>Sign in as a service account.</source>
        <translation>Identifiez-vous comme compte de service.</translation>
    </message>
    <message>
        <source>It could not be found out how to sign in.</source>
        <translation>On n&apos;a pas pu savoir comment s&apos;identifier.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>Fournisseur d&apos;identité</translation>
    </message>
    <message>
        <source>Goes on with the sign-in.</source>
        <translation>Poursuit l&apos;identification.</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>Demande au serveur comment s&apos;identifier…</translation>
    </message>
    <message>
        <source>&amp;Edit the Connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Opens the connection&apos;s fields.</source>
        <translation>Ouvre les champs de la connexion.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. This window closes by itself then.</source>
        <translation>Identifiez-vous sur la page qui s&apos;ouvre dans votre navigateur. Cette fenêtre se ferme alors d&apos;elle-même.</translation>
    </message>
    <message>
        <source>&amp;Open the Sign-in Page</source>
        <translation>&amp;Ouvrir la page d&apos;identification</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page d&apos;identification</translation>
    </message>
    <message>
        <source>Opens the page in your browser, once more if need be.</source>
        <translation>Ouvre la page dans votre navigateur, une fois de plus s&apos;il le faut.</translation>
    </message>
    <message>
        <source>&amp;Copy Its Address</source>
        <translation>Copier &amp;son adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>For another browser of this computer.</source>
        <translation>Pour un autre navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address of the sign-in page, and open it yourself.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Copiez l&apos;adresse de la page d&apos;identification, et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <source>On any device with a browser, open the page and type in the code.</source>
        <translation>Sur n&apos;importe quel appareil avec un navigateur, ouvrez la page et saisissez le code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Copy the Code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Puts the code into the clipboard.</source>
        <translation>Met le code dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The code is good for another {}:{:02d} minutes.</source>
        <translation>Le code est encore valable {}:{:02d} minutes.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself, on any device.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Ouvrez la page vous-même, sur n&apos;importe quel appareil.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. When you have come to its last page, copy the whole address from the address bar and paste it here.</source>
        <translation>Identifiez-vous sur la page qui s&apos;ouvre dans votre navigateur. Une fois arrivé à sa dernière page, copiez toute l&apos;adresse de la barre d&apos;adresse et collez-la ici.</translation>
    </message>
    <message>
        <source>The address that the browser was sent to at last.</source>
        <translation>L&apos;adresse à laquelle le navigateur a été envoyé en dernier.</translation>
    </message>
    <message>
        <source>Paste a token that this server accepts. It is kept in QGIS&apos;s encrypted store.</source>
        <translation>Collez un jeton que ce serveur accepte. Il est gardé dans le magasin chiffré de QGIS.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>As the server&apos;s operator or its web page gave it to you.</source>
        <translation>Tel que l&apos;administrateur du serveur ou sa page web vous l&apos;a donné.</translation>
    </message>
    <message>
        <source>It is kept in QGIS&apos;s encrypted store.</source>
        <translation>Il est gardé dans le magasin chiffré de QGIS.</translation>
    </message>
    <message>
        <source>It is kept in QGIS&apos;s encrypted store, and sent to the provider only.</source>
        <translation>Il est gardé dans le magasin chiffré de QGIS, et envoyé au fournisseur seulement.</translation>
    </message>
    <message>
        <source>none: files go inside the request</source>
        <translation>aucune&#xa0;: les fichiers vont dans la requête</translation>
    </message>
    <message>
        <source>files are never staged</source>
        <translation>les fichiers ne sont jamais déposés</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>Bucket or address</source>
        <translation>Bucket ou adresse</translation>
    </message>
    <message>
        <source>Where files go that are too large for a request, and where the server fetches them: /vsis3/bucket/folder as GDAL writes it (also /vsigs/, /vsiaz/), or a folder that takes PUT.</source>
        <translation>Où vont les fichiers trop gros pour une requête, et où le serveur les récupère&#xa0;: /vsis3/bucket/dossier comme GDAL l&apos;écrit (aussi /vsigs/, /vsiaz/), ou un dossier qui accepte PUT.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration: for a bucket “Basic” with the access key&apos;s id and its secret. Without one GDAL&apos;s own credentials count, such as ~/.aws.</source>
        <translation>Une configuration d&apos;authentification de QGIS&#xa0;: pour un bucket «&#xa0;Basic&#xa0;», avec l&apos;identifiant de la clé d&apos;accès et son secret. Sans elle, ce sont les identifiants de GDAL qui comptent, comme ~/.aws.</translation>
    </message>
    <message>
        <source>Files in a request</source>
        <translation>Fichiers dans une requête</translation>
    </message>
    <message>
        <source>How much a request may hold; 0 stages all files. The largest are staged until the rest fits in.</source>
        <translation>Combien une requête peut contenir&#xa0;; 0 dépose tous les fichiers. Les plus gros sont déposés jusqu&apos;à ce que le reste tienne.</translation>
    </message>
    <message>
        <source>GDAL&apos;s options</source>
        <translation>Options de GDAL</translation>
    </message>
    <message>
        <source>Words KEY=VALUE; none of them a secret. See GDAL&apos;s manual.</source>
        <translation>Des mots CLÉ=VALEUR&#xa0;; aucun n&apos;est un secret. Voyez le manuel de GDAL.</translation>
    </message>
    <message>
        <source>Addresses live for</source>
        <translation>Validité des adresses</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Garder les fichiers</translation>
    </message>
    <message>
        <source>Leaves them there when their job is done.</source>
        <translation>Les y laisse quand leur tâche est finie.</translation>
    </message>
    <message>
        <source>{} (not possible)</source>
        <translation>{} (impossible)</translation>
    </message>
    <message>
        <source>Deploy Process…</source>
        <translation>Déployer un processus…</translation>
    </message>
    <message>
        <source>Replace Process…</source>
        <translation>Remplacer le processus…</translation>
    </message>
    <message>
        <source>Undeploy Process…</source>
        <translation>Retirer le processus…</translation>
    </message>
    <message>
        <source>Show Package…</source>
        <translation>Montrer le paquet…</translation>
    </message>
    <message>
        <source>As the Server Says</source>
        <translation>Comme le dit le serveur</translation>
    </message>
    <message>
        <source>In the Browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>With a Code, on Another Device</source>
        <translation>Avec un code, sur un autre appareil</translation>
    </message>
    <message>
        <source>In the Browser, by Copy and Paste</source>
        <translation>Dans le navigateur, par copier-coller</translation>
    </message>
    <message>
        <source>With User Name and Password</source>
        <translation>Avec nom d&apos;utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>As a Service Account</source>
        <translation>Comme compte de service</translation>
    </message>
    <message>
        <source>With a Token That You Paste</source>
        <translation>Avec un jeton que vous collez</translation>
    </message>
    <message>
        <source>authentication configuration “{}”</source>
        <translation>configuration d&apos;authentification «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>no address of this computer leads to {}</source>
        <translation>aucune adresse de cet ordinateur ne mène à {}</translation>
    </message>
    <message>
        <source>“{}” can&apos;t list its jobs: {}</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas lister ses tâches&#xa0;: {}</translation>
    </message>
    <message>
        <source>Sending the request to {}</source>
        <translation>Envoi de la requête à {}</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Envoi de la requête</translation>
    </message>
    <message>
        <source>Cancelled; the job and its results stay at {}.</source>
        <translation>Annulé&#xa0;; la tâche et ses résultats restent à {}.</translation>
    </message>
    <message>
        <source>{} knows the job {} no longer: it was removed there, or the server was restarted. </source>
        <translation>{} ne connaît plus la tâche {}&#xa0;: elle y a été supprimée, ou le serveur a été redémarré. </translation>
    </message>
    <message>
        <source>It can be run again.</source>
        <translation>Elle peut être relancée.</translation>
    </message>
    <message>
        <source>The job is not lost: {}</source>
        <translation>La tâche n&apos;est pas perdue&#xa0;: {}</translation>
    </message>
    <message>
        <source>Fetching the results</source>
        <translation>Récupération des résultats</translation>
    </message>
    <message>
        <source>The server may call back at {}</source>
        <translation>Le serveur peut rappeler à {}</translation>
    </message>
    <message>
        <source>{} does not offer to call back: its jobs are asked.</source>
        <translation>{} n&apos;offre pas de rappeler&#xa0;: on l&apos;interroge sur ses tâches.</translation>
    </message>
    <message>
        <source>The server can&apos;t call back, so it is asked how the job stands: {}</source>
        <translation>Le serveur ne peut pas rappeler, on lui demande donc où en est la tâche&#xa0;: {}</translation>
    </message>
    <message>
        <source>Cancelled, but the server did not dismiss the job {}, which may go on there: {}</source>
        <translation>Annulé, mais le serveur n&apos;a pas abandonné la tâche {}, qui continue peut-être là-bas&#xa0;: {}</translation>
    </message>
    <message>
        <source>Cancelled: the job {} was dismissed on the server.</source>
        <translation>Annulé&#xa0;: la tâche {} a été abandonnée sur le serveur.</translation>
    </message>
    <message>
        <source>QGIS ends; the job goes on, and is taken up at the next start.</source>
        <translation>QGIS se ferme&#xa0;; la tâche continue, et sera reprise au prochain démarrage.</translation>
    </message>
    <message>
        <source>The list of jobs could not be written: {}</source>
        <translation>La liste des tâches n&apos;a pas pu être écrite&#xa0;: {}</translation>
    </message>
    <message>
        <source>The list of staged files could not be read: {}</source>
        <translation>La liste des fichiers déposés n&apos;a pas pu être lue&#xa0;: {}</translation>
    </message>
    <message>
        <source>The signed address of the staged file {} had ended by then: let signed addresses of the connection live longer.</source>
        <translation>L&apos;adresse signée du fichier déposé {} avait pris fin d&apos;ici là&#xa0;: donnez une plus longue vie aux adresses signées de la connexion.</translation>
    </message>
    <message>
        <source>The staged file {} was not there any longer.</source>
        <translation>Le fichier déposé {} n&apos;y était plus.</translation>
    </message>
    <message>
        <source>The staged file {} could not be removed, so remove it yourself: {}</source>
        <translation>Le fichier déposé {} n&apos;a pas pu être supprimé, supprimez-le donc vous-même&#xa0;: {}</translation>
    </message>
    <message>
        <source>The list of staged files could not be written: {}</source>
        <translation>La liste des fichiers déposés n&apos;a pas pu être écrite&#xa0;: {}</translation>
    </message>
    <message>
        <source>Staging the inputs</source>
        <translation>Dépôt des entrées</translation>
    </message>
    <message>
        <source>The request is too large for the server: give the connection a staging area, or a lower limit for it.</source>
        <translation>La requête est trop grosse pour le serveur&#xa0;: donnez à la connexion une zone de dépôt, ou une limite plus basse pour elle.</translation>
    </message>
    <message>
        <source>{} ({}) is in the staging area already.</source>
        <translation>{} ({}) est déjà dans la zone de dépôt.</translation>
    </message>
    <message>
        <source>Putting {} ({}) into the staging area {}</source>
        <translation>Envoi de {} ({}) vers la zone de dépôt {}</translation>
    </message>
    <message>
        <source>the job is not in the list of jobs</source>
        <translation>la tâche n&apos;est pas dans la liste des tâches</translation>
    </message>
    <message>
        <source>The staged file {} will not be removed by itself: {}</source>
        <translation>Le fichier déposé {} ne sera pas supprimé de lui-même&#xa0;: {}</translation>
    </message>
    <message>
        <source>The list of jobs {} can&apos;t be used: {}</source>
        <translation>La liste des tâches {} ne peut pas être utilisée&#xa0;: {}</translation>
    </message>
    <message>
        <source>The list of jobs {} was written by a newer version of this plugin; update it.</source>
        <translation>La liste des tâches {} a été écrite par une version plus récente de cette extension&#xa0;; mettez-la à jour.</translation>
    </message>
    <message>
        <source>The list of jobs could not be read ({}); it was put aside as {}.</source>
        <translation>La liste des tâches n&apos;a pas pu être lue ({})&#xa0;; elle a été mise de côté sous {}.</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/s</translation>
    </message>
    <message>
        <source>{}: {}, {}, {} left</source>
        <translation>{}&#xa0;: {}, {}, encore {}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>HPGC API (OGC API - Processes)</source>
        <translation>API HPGC (OGC API - Processes)</translation>
    </message>
    <message>
        <source>QGIS refused it</source>
        <translation>QGIS l&apos;a refusé</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox: {}</source>
        <translation>Le processus {} de «&#xa0;{}&#xa0;» n&apos;est pas dans la boîte à outils&#xa0;: {}</translation>
    </message>
    <message>
        <source>The sign-in to “{}” has expired.</source>
        <translation>L&apos;identification auprès de «&#xa0;{}&#xa0;» a expiré.</translation>
    </message>
    <message>
        <source>The connection has no way to sign in: choose one, or give it an authentication configuration.</source>
        <translation>La connexion n&apos;a pas de manière de s&apos;identifier&#xa0;: choisissez-en une, ou donnez-lui une configuration d&apos;authentification.</translation>
    </message>
    <message>
        <source>It is not known where to sign in: the server names no provider. Give the provider&apos;s address.</source>
        <translation>On ne sait pas où s&apos;identifier&#xa0;: le serveur ne nomme pas de fournisseur. Donnez l&apos;adresse du fournisseur.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be signed in to. {}</source>
        <translation>On ne peut pas s&apos;identifier auprès de «&#xa0;{}&#xa0;». {}</translation>
    </message>
    <message>
        <source>HPGC: layers of {}</source>
        <translation>HPGC&#xa0;: couches de {}</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store did not keep the access for layers of “{}”.</source>
        <translation>Le magasin d&apos;authentification de QGIS n&apos;a pas gardé l&apos;accès pour les couches de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is signed in to “{0}”. Sign in with the algorithm “Sign in” (hpgc:signin, NAME={0}), or in Settings &gt; Options &gt; HPGC, and try again.</source>
        <translation>Personne n&apos;est identifié auprès de «&#xa0;{0}&#xa0;». Identifiez-vous avec l&apos;algorithme «&#xa0;S&apos;identifier&#xa0;» (hpgc:signin, NAME={0}), ou dans Préférences &gt; Options &gt; HPGC, et réessayez.</translation>
    </message>
    <message>
        <source>The authentication configuration “{}” could not be used. Check in Settings &gt; Options &gt; Authentication that it exists and works.</source>
        <translation>La configuration d&apos;authentification «&#xa0;{}&#xa0;» n&apos;a pas pu être utilisée. Vérifiez dans Préférences &gt; Options &gt; Authentification qu&apos;elle existe et fonctionne.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store did not keep the sign-in of “{}”.</source>
        <translation>Le magasin d&apos;authentification de QGIS n&apos;a pas gardé l&apos;identification de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store can&apos;t be used: {}</source>
        <translation>Le magasin d&apos;authentification de QGIS ne peut pas être utilisé&#xa0;: {}</translation>
    </message>
    <message>
        <source>The file that {} names can&apos;t be read.</source>
        <translation>Le fichier que nomme {} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store is locked, so nobody can be signed in. Unlock it with its master password; where there is no window, name a file that holds it in the environment variable {}.</source>
        <translation>Le magasin d&apos;authentification de QGIS est verrouillé, personne ne peut donc être identifié. Déverrouillez-le avec son mot de passe principal&#xa0;; là où il n&apos;y a pas de fenêtre, nommez un fichier qui le contient dans la variable d&apos;environnement {}.</translation>
    </message>
    <message>
        <source>The staging area “{}” names no bucket.</source>
        <translation>La zone de dépôt «&#xa0;{}&#xa0;» ne nomme pas de bucket.</translation>
    </message>
    <message>
        <source>“{}” is no staging area: give a bucket such as /vsis3/bucket/folder (also {}), or the address of a folder such as https://dav.example/staging/, without a user name in it.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas une zone de dépôt&#xa0;: donnez un bucket comme /vsis3/bucket/dossier (aussi {}), ou l&apos;adresse d&apos;un dossier comme https://dav.example/staging/, sans nom d&apos;utilisateur dedans.</translation>
    </message>
    <message>
        <source>The option “{}” of the staging area is not of the form KEY=VALUE.</source>
        <translation>L&apos;option «&#xa0;{}&#xa0;» de la zone de dépôt n&apos;est pas de la forme CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>{} is a secret: keep it in a QGIS authentication configuration (Basic) or in GDAL&apos;s own.</source>
        <translation>{} est un secret&#xa0;: gardez-le dans une configuration d&apos;authentification de QGIS (Basic) ou dans celle de GDAL.</translation>
    </message>
    <message>
        <source>{} would switch off the check of certificates.</source>
        <translation>{} désactiverait la vérification des certificats.</translation>
    </message>
    <message>
        <source>a server without a title</source>
        <translation>un serveur sans titre</translation>
    </message>
    <message>
        <source>Server: {}</source>
        <translation>Serveur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Server: {}, version {}</source>
        <translation>Serveur&#xa0;: {}, version {}</translation>
    </message>
    <message>
        <source>Processes: shown only to those who are signed in</source>
        <translation>Processus&#xa0;: montrés seulement à ceux qui sont identifiés</translation>
    </message>
    <message>
        <source>Processes: {}</source>
        <translation>Processus&#xa0;: {}</translation>
    </message>
    <message>
        <source>It says that it can: {}</source>
        <translation>Il dit qu&apos;il sait&#xa0;: {}</translation>
    </message>
    <message>
        <source>It doesn&apos;t say that it can: {}</source>
        <translation>Il ne dit pas qu&apos;il sait&#xa0;: {}</translation>
    </message>
    <message>
        <source>Sign-in at {}: {}</source>
        <translation>Identification chez {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Sign-in: it names no provider</source>
        <translation>Identification&#xa0;: il ne nomme pas de fournisseur</translation>
    </message>
    <message>
        <source>run processes</source>
        <translation>exécuter des processus</translation>
    </message>
    <message>
        <source>list jobs</source>
        <translation>lister les tâches</translation>
    </message>
    <message>
        <source>dismiss jobs</source>
        <translation>abandonner des tâches</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>deploy, replace and undeploy processes</source>
        <translation>déployer, remplacer et retirer des processus</translation>
    </message>
    <message>
        <source>take application packages</source>
        <translation>accepter des paquets d&apos;application</translation>
    </message>
    <message>
        <source>take CWL</source>
        <translation>accepter du CWL</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>dans le navigateur</translation>
    </message>
    <message>
        <source>by a code for another device</source>
        <translation>par un code pour un autre appareil</translation>
    </message>
    <message>
        <source>in the browser, by copy and paste</source>
        <translation>dans le navigateur, par copier-coller</translation>
    </message>
    <message>
        <source>by user name and password</source>
        <translation>par nom d&apos;utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>as a service account</source>
        <translation>comme compte de service</translation>
    </message>
    <message>
        <source>The server describes no inputs.</source>
        <translation>Le serveur ne décrit pas d&apos;entrées.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t read the coverage service at {}. {}</source>
        <translation>QGIS ne peut pas lire le service de couverture à {}. {}</translation>
    </message>
    <message>
        <source>The server removes it together with its results there. Files and layers that are here stay.</source>
        <translation>Le serveur la supprime avec ses résultats là-bas. Les fichiers et couches d&apos;ici restent.</translation>
    </message>
    <message>
        <source>{} started a job but named no id for it, so it can&apos;t be followed. Look at the server&apos;s jobs before you try again.</source>
        <translation>{} a lancé une tâche sans lui donner d&apos;identifiant&#xa0;: elle ne peut pas être suivie. Regardez les tâches du serveur avant de réessayer.</translation>
    </message>
    <message>
        <source>{} sent a web page where a job was due.</source>
        <translation>{} a envoyé une page web là où une tâche était attendue.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator of {}.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, prévenez l&apos;exploitant de {}.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>Rien n&apos;a été récupéré.</translation>
    </message>
    <message>
        <source>There is not enough room in {}: {} are needed, and {} are free there. {} Make room, or choose another folder.</source>
        <translation>Il n&apos;y a pas assez de place dans {}&#xa0;: il faut {}, et {} y sont libres. {} Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the server&apos;s operator.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, prévenez l&apos;exploitant du serveur.</translation>
    </message>
    <message>
        <source>Open it in a browser: a page of your network, such as a sign-in, may stand before the server.</source>
        <translation>Ouvrez-la dans un navigateur&#xa0;: une page de votre réseau, par exemple une connexion, se trouve peut-être devant le serveur.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again in {} s.</source>
        <translation>Réessayez dans {} s.</translation>
    </message>
    <message>
        <source>{} sent no {} but an error page: {}.</source>
        <translation>{} n&apos;a pas envoyé de {} mais une page d&apos;erreur&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The processes could not be kept in {}: {}. Make room there, or see who may write there, and try again.</source>
        <translation>Les processus n&apos;ont pas pu être gardés dans {}&#xa0;: {}. Faites-y de la place, ou voyez qui peut y écrire, et réessayez.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be written to {}: {}. Make room there, or set another temporary folder.</source>
        <translation>La couche raster «&#xa0;{}&#xa0;» ne peut pas être écrite dans {}&#xa0;: {}. Faites-y de la place, ou réglez un autre dossier temporaire.</translation>
    </message>
    <message>
        <source>The server has no more of it (HTTP {}).</source>
        <translation>Le serveur n&apos;en a pas davantage (HTTP {}).</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox any longer, so the results of job {} can&apos;t be read.</source>
        <translation>Le processus {} de «&#xa0;{}&#xa0;» n&apos;est plus dans la boîte à outils&#xa0;: les résultats de la tâche {} ne peuvent donc pas être lus.</translation>
    </message>
    <message>
        <source>Fetches the results of a job into a folder, each under the name of its output; a job that still runs is waited for. The job may have been started elsewhere: then its process has to be in the toolbox.</source>
        <translation>Récupère les résultats d&apos;une tâche dans un dossier, chacun sous le nom de sa sortie&#xa0;; une tâche encore en cours est attendue. La tâche peut avoir été lancée ailleurs&#xa0;: son processus doit alors être dans la boîte à outils.</translation>
    </message>
    <message>
        <source>Id of the process to be undeployed</source>
        <translation>Identifiant du processus à retirer</translation>
    </message>
    <message>
        <source>GDAL can&apos;t sign an address for the staging area {}: {}. See GDAL&apos;s page on this file system.</source>
        <translation>GDAL ne peut pas signer d&apos;adresse pour la zone de dépôt {}&#xa0;: {}. Voyez la page de GDAL sur ce système de fichiers.</translation>
    </message>
    <message>
        <source>A signed address can be good for {:g} hours at most.</source>
        <translation>Une adresse signée peut être valable {:g} heures au plus.</translation>
    </message>
    <message>
        <source>Finished Jobs</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>The address “{}” holds a blank or a backslash: leave it out.</source>
        <translation>L&apos;adresse «&#xa0;{}&#xa0;» contient une espace ou une barre oblique inverse&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>The port in the address “{}” has to be a number up to 65535.</source>
        <translation>Le port dans l&apos;adresse «&#xa0;{}&#xa0;» doit être un nombre d&apos;au plus 65535.</translation>
    </message>
    <message>
        <source>There is nothing at {} (HTTP {}). Is the address right? It usually ends in /ogc-api/; ask the server&apos;s operator for it.</source>
        <translation>Il n&apos;y a rien à {} (HTTP {}). L&apos;adresse est-elle juste&#xa0;? Elle se termine en général par /ogc-api/&#xa0;; demandez-la à l&apos;exploitant du serveur.</translation>
    </message>
    <message>
        <source>{} did not answer in time by https. Does the server&apos;s address begin with http:// perhaps?</source>
        <translation>{} n&apos;a pas répondu à temps par https. L&apos;adresse du serveur commence-t-elle peut-être par http://&#xa0;?</translation>
    </message>
    <message>
        <source>{} does not speak https. Does the server&apos;s address begin with http:// perhaps?</source>
        <translation>{} ne parle pas https. L&apos;adresse du serveur commence-t-elle peut-être par http://&#xa0;?</translation>
    </message>
    <message>
        <source>names can&apos;t be looked up just now: is this computer online?</source>
        <translation>les noms ne peuvent pas être résolus en ce moment&#xa0;: cet ordinateur est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>no computer of that name is known</source>
        <translation>aucun ordinateur de ce nom n&apos;est connu</translation>
    </message>
    <message>
        <source>no server listens at that port</source>
        <translation>aucun serveur n&apos;écoute sur ce port</translation>
    </message>
    <message>
        <source>Jobs on HPGC servers go on in any case, and their results come later. After a yes QGIS may stay open: close it once more.</source>
        <translation>Les tâches sur les serveurs HPGC continuent dans tous les cas, et leurs résultats viendront plus tard. Après un oui, QGIS peut rester ouvert&#xa0;: fermez-le encore une fois.</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>The run ends so that QGIS can be closed; its job goes on, and is not lost.</source>
        <translation>L&apos;exécution se termine pour que QGIS puisse être fermé&#xa0;; sa tâche continue et n&apos;est pas perdue.</translation>
    </message>
    <message>
        <source>A client id is needed, which is the sign-in provider&apos;s name for this program: ask the server&apos;s operator for that of a desktop application.</source>
        <translation>Il faut un identifiant de client, c&apos;est-à-dire le nom que le fournisseur d&apos;identité donne à ce programme&#xa0;: demandez à l&apos;exploitant du serveur celui d&apos;une application de bureau.</translation>
    </message>
    <message>
        <source>Deploy as Process…</source>
        <translation>Déployer comme processus…</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be written there: give it a file name that ends in one of {}.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être écrit à cet endroit&#xa0;: donnez-lui un nom de fichier qui finit par l&apos;un de {}.</translation>
    </message>
    <message>
        <source>The server&apos;s results are nested more than {} levels deep.</source>
        <translation>Les résultats du serveur sont imbriqués sur plus de {} niveaux.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be sent: the process takes only {}, which isn&apos;t written here. Choose a file that is such.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être envoyé&#xa0;: le processus n&apos;accepte que {}, ce qui n&apos;est pas écrit ici. Choisissez un fichier qui est de ce type.</translation>
    </message>
    <message>
        <source>The features of “{}” can&apos;t all be written to {}. Make room there, or set another temporary folder.</source>
        <translation>Les entités de «&#xa0;{}&#xa0;» ne peuvent pas toutes être écrites dans {}. Faites-y de la place, ou réglez un autre dossier temporaire.</translation>
    </message>
    <message>
        <source>{} is left from an older file, is read with the new one, and can&apos;t be removed. Remove it.</source>
        <translation>{} provient d&apos;un fichier plus ancien, est lu avec le nouveau et ne peut pas être supprimé. Supprimez-le.</translation>
    </message>
    <message>
        <source>“{}” goes as GeoTIFF: nothing of what the process says that it takes is known here ({}).</source>
        <translation>«&#xa0;{}&#xa0;» part en GeoTIFF&#xa0;: rien de ce que le processus dit accepter n&apos;est connu ici ({}).</translation>
    </message>
    <message>
        <source>“{}” is a table, and FlatGeobuf holds only what has a geometry. Choose a layer that has one.</source>
        <translation>«&#xa0;{}&#xa0;» est une table, et FlatGeobuf ne contient que ce qui a une géométrie. Choisissez une couche qui en a une.</translation>
    </message>
    <message>
        <source>Make room in {}, or set another temporary folder.</source>
        <translation>Faites de la place dans {}, ou réglez un autre dossier temporaire.</translation>
    </message>
    <message>
        <source>QGIS ends; the results of {} come at its next start.</source>
        <translation>QGIS se ferme&#xa0;; les résultats de {} arriveront à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Cancelled, but {} had got the whole request and has not answered yet: a job that comes of it is dismissed.</source>
        <translation>Annulé, mais {} avait reçu toute la requête et n&apos;a pas encore répondu&#xa0;: une tâche qui en naîtrait sera abandonnée.</translation>
    </message>
    <message>
        <source>QGIS ends; {} had got the whole request and has not answered yet: a job that comes of it goes on, and is taken up at the next start.</source>
        <translation>QGIS se ferme&#xa0;; {} avait reçu toute la requête et n&apos;a pas encore répondu&#xa0;: une tâche qui en naîtrait se poursuit et sera reprise au prochain démarrage.</translation>
    </message>
    <message>
        <source>The request to {} was cut off before it was sent whole, so nothing was run: it can be run again.</source>
        <translation>La requête à {} a été coupée avant d&apos;être envoyée en entier, rien n&apos;a donc été exécuté&#xa0;: elle peut être relancée.</translation>
    </message>
    <message>
        <source>{} leads to another server, which must not get what you sign in with.</source>
        <translation>{} mène à un autre serveur, qui ne doit pas recevoir ce avec quoi vous vous connectez.</translation>
    </message>
    <message>
        <source>The server gave several layers for “{}”; “{}” is taken, the others are left out: {}</source>
        <translation>Le serveur a donné plusieurs couches pour «&#xa0;{}&#xa0;»&#xa0;; «&#xa0;{}&#xa0;» est prise, les autres sont laissées de côté&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” came as KML, of which this QGIS reads names and descriptions only; these columns are left out: {}</source>
        <translation>«&#xa0;{}&#xa0;» est arrivé en KML, dont ce QGIS ne lit que les noms et les descriptions&#xa0;; ces colonnes sont laissées de côté&#xa0;: {}</translation>
    </message>
    <message>
        <source>Of KML this QGIS reads names and descriptions only. {} holds these columns of “{}” too, but its layer does not show them; choose another format, such as .gpkg, to work with them: {}</source>
        <translation>Du KML, ce QGIS ne lit que les noms et les descriptions. {} contient aussi ces colonnes de «&#xa0;{}&#xa0;», mais sa couche ne les montre pas&#xa0;; choisissez un autre format, comme .gpkg, pour travailler avec elles&#xa0;: {}</translation>
    </message>
    <message>
        <source>It is an archive that has no file of features in it.</source>
        <translation>C&apos;est une archive qui ne contient aucun fichier d&apos;entités.</translation>
    </message>
    <message>
        <source>“{}” differs from the connection “{}” in nothing but capital letters, which not every system tells apart: choose another name.</source>
        <translation>«&#xa0;{}&#xa0;» ne diffère de la connexion «&#xa0;{}&#xa0;» que par les majuscules, que tous les systèmes ne distinguent pas&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{}” was not replaced. {}</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;a pas été remplacé. {}</translation>
    </message>
    <message>
        <source>Nothing was deployed. {}</source>
        <translation>Rien n&apos;a été déployé. {}</translation>
    </message>
    <message>
        <source>Its algorithms leave the toolbox, and its sign-in is forgotten. Nothing changes on the server.</source>
        <translation>Ses algorithmes quittent la boîte à outils, et son identification est oubliée. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Discard the Package</source>
        <translation>Abandonner le paquet</translation>
    </message>
    <message>
        <source>Discard the package?</source>
        <translation>Abandonner le paquet&#xa0;?</translation>
    </message>
    <message>
        <source>What you have written is kept nowhere else.</source>
        <translation>Ce que vous avez écrit n&apos;est conservé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>A job of it has not brought its results yet: it goes on at the server, but its results come here only if the dialog of its run is open and waits for them.</source>
        <translation>L&apos;une de ses tâches n&apos;a pas encore livré ses résultats&#xa0;: elle se poursuit sur le serveur, mais ses résultats n&apos;arriveront ici que si la fenêtre de son exécution est ouverte et les attend.</translation>
    </message>
    <message>
        <source>{} jobs of it have not brought their results yet: they go on at the server, but results come here only where the dialog of a run is open and waits for them.</source>
        <translation>{} de ses tâches n&apos;ont pas encore livré leurs résultats&#xa0;: elles se poursuivent sur le serveur, mais les résultats n&apos;arriveront ici que là où la fenêtre d&apos;une exécution est ouverte et les attend.</translation>
    </message>
    <message>
        <source>The connection “{}” was removed before the results of {} were here.</source>
        <translation>La connexion «&#xa0;{}&#xa0;» a été supprimée avant que les résultats de {} ne soient ici.</translation>
    </message>
    <message>
        <source>One of these in each row: {}.</source>
        <translation>Une de ces valeurs par ligne&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” is in a reference system that isn&apos;t known here: {}.</source>
        <translation>«&#xa0;{}&#xa0;» est dans un système de coordonnées qui n&apos;est pas connu ici&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be brought into the reference system that the process takes.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être transformé dans le système de coordonnées que prend le processus.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be sent as {}: it is not one JSON document.</source>
        <translation>Le fichier {} ne peut pas être envoyé comme {}&#xa0;: ce n&apos;est pas un document JSON unique.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be sent as a text: it is not in UTF-8.</source>
        <translation>Le fichier {} ne peut pas être envoyé comme texte&#xa0;: il n&apos;est pas en UTF-8.</translation>
    </message>
</context>
</TS>
